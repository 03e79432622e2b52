<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="p a t">

  <!-- Section A: the family's own words, by whose they are and what they are about. Assembled, never rewritten. -->

  <xsl:template match="p:section[@letter = 'A']" mode="section">
    <section start="page">
      <xsl:call-template name="section-heading"/>
      <xsl:apply-templates select="p:gap" mode="block"/>
      <xsl:call-template name="views"><xsl:with-param name="who" select="'child'"/></xsl:call-template>
      <xsl:call-template name="views"><xsl:with-param name="who" select="'young-person'"/></xsl:call-template>
      <xsl:call-template name="views"><xsl:with-param name="who" select="'parent'"/></xsl:call-template>
      <xsl:call-template name="views"><xsl:with-param name="who" select="'sibling'"/></xsl:call-template>
      <xsl:call-template name="views"><xsl:with-param name="who" select="'other'"/></xsl:call-template>
      <xsl:call-template name="lines">
        <xsl:with-param name="entries" select="p:entry[a:strength]"/>
        <xsl:with-param name="heading" select="'strengths.heading'"/>
        <xsl:with-param name="level" select="2"/>
      </xsl:call-template>
      <xsl:call-template name="lines">
        <xsl:with-param name="entries" select="p:entry[a:fact]"/>
        <xsl:with-param name="heading" select="'history.heading'"/>
        <xsl:with-param name="level" select="2"/>
      </xsl:call-template>
      <xsl:apply-templates select="p:note" mode="reason"/>
    </section>
  </xsl:template>

  <xsl:template name="views">
    <xsl:param name="who"/>
    <xsl:variable name="mine" select="p:entry[a:view/@contributor = $who]"/>
    <xsl:if test="$mine">
      <heading level="2"><xsl:value-of select="t:w(concat('views.', $who))"/></heading>
      <xsl:for-each select="$mine">
        <xsl:if test="a:view/@topic and not(a:view/@topic = preceding-sibling::p:entry[1][a:view/@contributor = $who]/a:view/@topic)">
          <paragraph kind="label"><xsl:value-of select="t:code('ViewTopic', a:view/@topic)"/></paragraph>
        </xsl:if>
        <xsl:variable name="cite"><xsl:apply-templates select="a:view" mode="cite"/></xsl:variable>
        <!-- What the authority gathered itself has no annex to link to; that goes after the name, not among the words. -->
        <xsl:variable name="own"><xsl:if test="$audit and not(p:source/@anchor)"><xsl:value-of select="concat('; ', t:w('source.case.note'))"/></xsl:if></xsl:variable>
        <quotation id="{@id}" cite="{concat($cite, $own)}">
          <xsl:variable name="sources"><xsl:if test="p:source/@anchor"><xsl:call-template name="sources"/></xsl:if></xsl:variable>
          <xsl:for-each select="a:view">
            <xsl:call-template name="paragraphs"><xsl:with-param name="after" select="$sources"/></xsl:call-template>
          </xsl:for-each>
        </quotation>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- Entries of one kind as a list under a heading. -->
  <xsl:template name="lines">
    <xsl:param name="entries"/>
    <xsl:param name="heading"/>
    <xsl:param name="level" select="3"/>
    <xsl:if test="$entries">
      <heading level="{$level}"><xsl:value-of select="t:w($heading)"/></heading>
      <list kind="bullet">
        <xsl:for-each select="$entries">
          <item id="{@id}">
            <xsl:apply-templates select="a:*" mode="line"/>
            <xsl:if test="p:mark[@kind = 'nil-return']"><xsl:value-of select="concat(' ', t:w('mark.nil-return'))"/></xsl:if>
            <xsl:if test="p:mark[@kind = 'from-previous-plan']"><xsl:value-of select="concat(' ', t:w('mark.from-previous-plan'), '.')"/></xsl:if>
            <xsl:call-template name="sources"/>
          </item>
        </xsl:for-each>
      </list>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
