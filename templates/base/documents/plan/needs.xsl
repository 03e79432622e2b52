<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="p a t">

  <!-- Sections B, C and D: needs by area, with strengths first, and with the provision that meets each of them. -->

  <xsl:template match="p:section[@letter = 'B']" mode="section">
    <section start="page">
      <xsl:call-template name="section-heading"/>
      <xsl:apply-templates select="p:gap[not(@area)]" mode="block"/>
      <xsl:for-each select="p:area">
        <!-- Needs first; what belongs to no area stands at the end. -->
        <xsl:sort select="number(not(@code) and not(p:entry[a:need]))" data-type="number"/>
        <heading level="2" id="{concat('area_', translate(concat(@code, substring('none', 1, 4 * number(not(@code)))), '-', '_'))}"><xsl:choose>
          <xsl:when test="not(@code) and not(p:entry[a:need])"><xsl:value-of select="t:w('area.general')"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="t:area(@code)"/></xsl:otherwise>
        </xsl:choose></heading>
        <xsl:call-template name="needs-of-area"/>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="p:section[@letter = 'C' or @letter = 'D']" mode="section">
    <section>
      <xsl:call-template name="section-heading"/>
      <xsl:apply-templates select="p:gap[not(@area)]" mode="block"/>
      <xsl:for-each select="p:area"><xsl:call-template name="needs-of-area"/></xsl:for-each>
      <xsl:apply-templates select="p:note" mode="reason"/>
    </section>
  </xsl:template>

  <xsl:template name="needs-of-area">
    <xsl:variable name="level" select="2 + number(../@letter = 'B')"/>
    <xsl:call-template name="lines">
      <xsl:with-param name="entries" select="p:entry[a:strength]"/>
      <xsl:with-param name="heading" select="'strengths.heading'"/>
      <xsl:with-param name="level" select="$level"/>
    </xsl:call-template>
    <xsl:if test="p:entry[a:need]">
      <xsl:variable name="about">
        <xsl:choose>
          <xsl:when test="../@letter = 'B'"><xsl:value-of select="t:area(@code)"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="t:w(concat('needs.caption.', ../@letter))"/></xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <table caption="{t:fill('needs.caption', string($about))}" description="{t:w('needs.description')}">
        <column width="9"/><column width="44"/><column width="31"/><column width="16"/>
        <head><row>
          <cell><xsl:value-of select="t:w('needs.column.label')"/></cell>
          <cell><xsl:value-of select="t:w('needs.column.need')"/></cell>
          <cell><xsl:value-of select="t:w('needs.column.evidence')"/></cell>
          <cell><xsl:value-of select="t:w('needs.column.provision')"/></cell>
        </row></head>
        <body><xsl:apply-templates select="p:entry[a:need]" mode="need"/></body>
      </table>
    </xsl:if>
    <xsl:call-template name="lines">
      <xsl:with-param name="entries" select="p:entry[a:fact]"/>
      <xsl:with-param name="heading" select="'facts.heading'"/>
      <xsl:with-param name="level" select="$level"/>
    </xsl:call-template>
    <xsl:call-template name="lines">
      <xsl:with-param name="entries" select="p:entry[a:risk]"/>
      <xsl:with-param name="heading" select="'risks.heading'"/>
      <xsl:with-param name="level" select="$level"/>
    </xsl:call-template>
    <xsl:call-template name="lines">
      <xsl:with-param name="entries" select="p:entry[a:recommendation]"/>
      <xsl:with-param name="heading" select="'assessments.heading'"/>
      <xsl:with-param name="level" select="$level"/>
    </xsl:call-template>
    <xsl:call-template name="lines">
      <xsl:with-param name="entries" select="p:entry[a:no-needs][not(p:mark/@kind = 'nil-return')]"/>
      <xsl:with-param name="heading" select="'no-needs.heading'"/>
      <xsl:with-param name="level" select="$level"/>
    </xsl:call-template>
    <xsl:call-template name="lines">
      <xsl:with-param name="entries" select="p:entry[a:no-needs][p:mark/@kind = 'nil-return']"/>
      <xsl:with-param name="heading" select="'nil-return.heading'"/>
      <xsl:with-param name="level" select="$level"/>
    </xsl:call-template>
    <xsl:apply-templates select="p:note" mode="reason"/>
    <xsl:apply-templates select="p:gap" mode="block"/>
  </xsl:template>

  <xsl:template match="p:entry" mode="need">
    <row id="{@id}">
      <cell header="row"><xsl:value-of select="@label"/></cell>
      <cell>
        <xsl:variable name="sources"><xsl:call-template name="sources"/></xsl:variable>
        <xsl:for-each select="a:need/a:statement">
          <xsl:variable name="here"><xsl:if test="not(../a:impact) or ../../p:impact"><xsl:copy-of select="$sources"/></xsl:if></xsl:variable>
          <xsl:call-template name="paragraphs"><xsl:with-param name="after" select="$here"/></xsl:call-template>
        </xsl:for-each>
        <!-- Where several authors state the same need, each effect names its own source. -->
        <xsl:variable name="first-source"><xsl:for-each select="p:source[1][@anchor][$audit]"><xsl:text> </xsl:text><reference to="{@anchor}"><xsl:value-of select="@annex"/></reference></xsl:for-each></xsl:variable>
        <xsl:for-each select="a:need/a:impact">
          <xsl:variable name="here"><xsl:choose>
            <xsl:when test="../../p:impact"><xsl:copy-of select="$first-source"/></xsl:when>
            <xsl:otherwise><xsl:copy-of select="$sources"/></xsl:otherwise>
          </xsl:choose></xsl:variable>
          <xsl:call-template name="paragraphs">
            <xsl:with-param name="label" select="t:w('needs.impact')"/>
            <xsl:with-param name="after" select="$here"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:for-each select="p:impact">
          <xsl:variable name="here"><xsl:if test="@anchor and $audit"><xsl:text> </xsl:text><reference to="{@anchor}"><xsl:value-of select="@annex"/></reference></xsl:if></xsl:variable>
          <xsl:call-template name="paragraphs">
            <xsl:with-param name="label" select="t:w('needs.impact')"/>
            <xsl:with-param name="after" select="$here"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:call-template name="from-previous-plan"/>
        <xsl:if test="a:need/@primary = 'yes'"><paragraph kind="small"><xsl:value-of select="t:w('needs.primary')"/></paragraph></xsl:if>
        <xsl:for-each select="p:mark[(@kind = 'parent-reported' and (../a:need/a:evidence or ../a:need/a:measure)) or (@kind = 'area-not-stated' and $audit)]">
          <paragraph kind="small"><xsl:value-of select="t:w(concat('mark.', @kind))"/></paragraph>
        </xsl:for-each>
        <xsl:call-template name="decided"/>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="a:need/a:evidence | a:need/a:measure">
            <xsl:for-each select="a:need/a:evidence | a:need/a:measure"><paragraph><xsl:apply-templates select="." mode="line"/></paragraph></xsl:for-each>
          </xsl:when>
          <xsl:when test="p:mark[@kind = 'parent-reported']"><paragraph kind="small"><xsl:value-of select="t:w('mark.parent-reported')"/></paragraph></xsl:when>
          <xsl:otherwise><paragraph kind="small"><xsl:value-of select="t:w('needs.no-evidence')"/></paragraph></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="p:gap[@field = 'provision']">
            <gap id="{p:gap[@field = 'provision']/@id}" label="{t:w('needs.column.provision')}"><xsl:value-of select="t:w('gap.provision')"/></gap>
          </xsl:when>
          <xsl:when test="p:link[@kind = 'provision']"><xsl:call-template name="links"><xsl:with-param name="kind" select="'provision'"/></xsl:call-template></xsl:when>
          <xsl:when test="p:link[@kind = 'met-by']"><xsl:value-of select="t:w('needs.met-by')"/><xsl:text> </xsl:text><xsl:call-template name="links"><xsl:with-param name="kind" select="'met-by'"/></xsl:call-template></xsl:when>
          <xsl:otherwise><paragraph kind="small"><xsl:value-of select="t:w('links.none')"/></paragraph></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>
</xsl:stylesheet>
