<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:t="urn:ehcplan:template" exclude-result-prefixes="s p r t">

  <!-- Answers to the family's comments on a draft (section 38(2) of the 2014 Act; regulation 13(1)): goes out with the plan. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="shared/representation.xsl"/>
  <xsl:import href="shared/answers.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:template match="/s:source">
    <xsl:variable name="plan" select="p:plan"/>
    <xsl:variable name="comments" select="r:review/r:process/r:representation"/>
    <document xml:lang="en-GB">
      <xsl:call-template name="frame"><xsl:with-param name="title" select="t:w('answers.title')"/></xsl:call-template>
      <section id="w_front">
        <xsl:if test="s:image"><figure image="{s:image[1]/@name}"/></xsl:if>
        <document-title><xsl:value-of select="t:w('answers.title')"/></document-title>
        <fields>
          <field label="{t:w('front.full-name')}"><xsl:value-of select="$plan/p:front/p:full-name"/></field>
          <field label="{t:w('front.case-ref')}"><xsl:value-of select="$plan/@case-ref"/></field>
          <field label="{t:w('front.date')}"><xsl:value-of select="t:date($plan/@date)"/></field>
          <field label="{t:w('review.stage')}"><xsl:value-of select="t:stage($plan)"/></field>
          <xsl:for-each select="$plan/p:front/p:officer[1]">
            <field label="{t:w('front.turn-to')}"><xsl:value-of select="t:join(', ', t:join(', ', string(p:name), string(p:role)), string(p:team), string(p:telephone), string(p:email))"/></field>
          </xsl:for-each>
        </fields>
        <paragraph><xsl:value-of select="t:w('answers.intro')"/></paragraph>
        <heading level="1" id="w_answers"><xsl:value-of select="t:w('answers.heading')"/></heading>
        <xsl:call-template name="answers-table"><xsl:with-param name="comments" select="$comments"/></xsl:call-template>
        <paragraph><xsl:value-of select="t:w('answers.closing')"/></paragraph>
      </section>
    </document>
  </xsl:template>
</xsl:stylesheet>
