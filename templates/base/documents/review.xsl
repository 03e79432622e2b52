<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- The review of a draft, for the plan writer: what must be put right, what is likely to be challenged, what to look at;
       then the plan with everything in its place, the map of needs, outcomes and provision, what waits for a person, where
       every item went, the clock, and at the end the rules and the law. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="shared/items.xsl"/>
  <xsl:import href="shared/references.xsl"/>
  <xsl:import href="shared/representation.xsl"/>
  <xsl:import href="shared/answers.xsl"/>
  <xsl:import href="shared/account.xsl"/>
  <xsl:import href="shared/marked.xsl"/>
  <xsl:import href="plan/annex-list.xsl"/>
  <xsl:import href="review/process.xsl"/>
  <xsl:import href="review/naming.xsl"/>
  <xsl:import href="review/questions.xsl"/>
  <xsl:import href="review/front.xsl"/>
  <xsl:import href="review/places.xsl"/>
  <xsl:import href="review/map.xsl"/>
  <xsl:import href="review/rules.xsl"/>
  <xsl:import href="review/clock.xsl"/>
  <xsl:import href="review/went.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="plan" select="/s:source/p:plan"/>
  <xsl:variable name="review" select="/s:source/r:review"/>
  <!-- What was put aside by a person is told in a list of its own, and counted nowhere. -->
  <xsl:variable name="found" select="$review/r:findings//r:finding"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame"><xsl:with-param name="title" select="t:w('review.title')"/></xsl:call-template>
      <section id="r_front">
        <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
        <document-title><xsl:value-of select="t:w('review.title')"/></document-title>
        <paragraph kind="stage-mark"><xsl:value-of select="t:w('review.internal')"/></paragraph>
        <fields>
          <field label="{t:w('front.case-ref')}"><xsl:value-of select="$plan/@case-ref"/></field>
          <field label="{t:w('front.date')}"><xsl:value-of select="t:date($plan/@date)"/></field>
          <field label="{t:w('review.stage')}"><xsl:value-of select="t:stage($plan)"/></field>
          <field label="{t:w('review.count')}"><xsl:value-of select="t:counts($found)"/></field>
          <xsl:if test="$review/r:questions/r:question">
            <field label="{t:w('review.questions')}"><link to="r_decide"><xsl:value-of select="t:number($review/r:questions/r:question, 'review.open')"/></link></field>
          </xsl:if>
          <xsl:if test="$review/r:set-aside/r:finding">
            <field label="{t:w('review.set-aside')}"><link to="r_set_aside"><xsl:value-of select="t:number($review/r:set-aside/r:finding, 'review.aside')"/></link></field>
          </xsl:if>
        </fields>
        <xsl:call-template name="front"/>
        <xsl:call-template name="clock-in-short"/>
        <contents title="{t:w('contents.title')}" levels="1"/>
      </section>
      <xsl:apply-templates select="$review/r:findings" mode="places"/>
      <xsl:apply-templates select="$review/r:map" mode="map"/>
      <xsl:apply-templates select="$review/r:questions" mode="questions"/>
      <xsl:apply-templates select="$review/r:decisions" mode="questions"/>
      <xsl:apply-templates select="$review/r:set-aside" mode="set-aside"/>
      <xsl:call-template name="waiting"/>
      <xsl:apply-templates select="$review/r:account" mode="account"/>
      <xsl:apply-templates select="$review/r:clock" mode="clock"/>
      <xsl:call-template name="review-advice"/>
      <xsl:apply-templates select="$review/r:process" mode="process"/>
      <xsl:apply-templates select="$review/r:rules" mode="rules"/>
      <xsl:apply-templates select="$review/r:laws" mode="rules"/>
    </document>
  </xsl:template>
</xsl:stylesheet>
