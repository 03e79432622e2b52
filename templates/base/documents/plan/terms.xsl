<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="p t">

  <!-- What the age of the child, the commissioner's answer and an earlier authority's plan add to a section or an entry. -->

  <!-- Themes of adult life, with the entries that serve them. A theme without entries is shown too. -->
  <xsl:template match="p:adulthood" mode="terms">
    <heading level="2" id="{concat('s_', ../@letter, '_adulthood')}"><xsl:value-of select="t:w('adulthood.heading')"/></heading>
    <paragraph kind="small"><xsl:value-of select="t:w(concat('adulthood.intro.', ../@letter))"/></paragraph>
    <fields>
      <xsl:for-each select="p:theme">
        <field label="{t:code('AdulthoodTheme', @code)}"><xsl:choose>
          <xsl:when test="p:link"><xsl:call-template name="links"><xsl:with-param name="kind" select="'theme'"/></xsl:call-template></xsl:when>
          <xsl:otherwise><xsl:value-of select="t:w('adulthood.none')"/></xsl:otherwise>
        </xsl:choose></field>
      </xsl:for-each>
    </fields>
  </xsl:template>

  <!-- The commissioner's answer on a row of section G (regulation 12(2)). -->
  <xsl:template match="p:agreement" mode="terms">
    <field label="{t:w('provision.agreement')}">
      <xsl:value-of select="t:code('Agreement', @agreed)"/>
      <xsl:variable name="by" select="t:join(', ', string(@by), t:date(string(@on)))"/>
      <xsl:if test="$by != ''"><xsl:value-of select="concat(' (', $by, ')')"/></xsl:if>
      <xsl:if test="@disputed = 'yes'"><xsl:value-of select="concat('; ', t:w('provision.disputed'))"/></xsl:if>
      <xsl:if test="normalize-space() != ''"><xsl:value-of select="concat('. ', .)"/></xsl:if>
    </field>
  </xsl:template>

  <xsl:template name="from-previous-plan">
    <xsl:if test="p:mark[@kind = 'from-previous-plan']"><paragraph kind="small"><xsl:value-of select="t:w('mark.from-previous-plan')"/></paragraph></xsl:if>
  </xsl:template>
</xsl:stylesheet>
