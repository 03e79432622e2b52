<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="p t">

  <!-- Where a statement comes from, and what it belongs with: short links. -->

  <!-- Whether this copy says where each statement comes from, and which words were changed. A stylesheet for another copy
       imports the plan and says false(). -->
  <xsl:variable name="audit" select="true()"/>

  <!-- " K3 K5": every source of the entry, each a link to the item in the annex of section K. -->
  <xsl:template name="sources">
    <xsl:for-each select="p:source[$audit]">
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="@anchor">
          <reference to="{@anchor}"><xsl:value-of select="t:join(', ', string(@annex), string(@page))"/></reference>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="concat('(', t:w('source.case.note'), ')')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- "B1, B4": the entries of one kind that this one is linked with. -->
  <xsl:template name="links">
    <xsl:param name="kind"/>
    <xsl:for-each select="p:link[@kind = $kind]">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <link to="{@to}"><xsl:value-of select="@label"/></link>
    </xsl:for-each>
  </xsl:template>

  <!-- A field of links; nothing when there are none. -->
  <xsl:template name="links-field">
    <xsl:param name="kind"/>
    <xsl:param name="key"/>
    <xsl:if test="p:link[@kind = $kind]">
      <field label="{t:w($key)}"><xsl:call-template name="links"><xsl:with-param name="kind" select="$kind"/></xsl:call-template></field>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
