<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">

  <!-- The bullets and numbers. All bullet lists share one numbering; each numbered list has its own, because in Word lists
       with the same numbering count on. The number of a list is its place among the numbered lists, plus ten. -->

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="yes"/>

  <xsl:template match="/">
    <w:numbering>
      <w:abstractNum w:abstractNumId="0">
        <w:multiLevelType w:val="hybridMultilevel"/>
        <xsl:call-template name="level"><xsl:with-param name="at" select="0"/><xsl:with-param name="format">bullet</xsl:with-param><xsl:with-param name="text">•</xsl:with-param></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="at" select="1"/><xsl:with-param name="format">bullet</xsl:with-param><xsl:with-param name="text">–</xsl:with-param></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="at" select="2"/><xsl:with-param name="format">bullet</xsl:with-param><xsl:with-param name="text">•</xsl:with-param></xsl:call-template>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
        <w:multiLevelType w:val="hybridMultilevel"/>
        <xsl:call-template name="level"><xsl:with-param name="at" select="0"/><xsl:with-param name="format">decimal</xsl:with-param><xsl:with-param name="text">%1.</xsl:with-param></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="at" select="1"/><xsl:with-param name="format">lowerLetter</xsl:with-param><xsl:with-param name="text">%2.</xsl:with-param></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="at" select="2"/><xsl:with-param name="format">lowerRoman</xsl:with-param><xsl:with-param name="text">%3.</xsl:with-param></xsl:call-template>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <xsl:for-each select="//d:list[@kind = 'number']">
        <w:num w:numId="{position() + 10}">
          <w:abstractNumId w:val="1"/>
          <w:lvlOverride w:ilvl="{count(ancestor::d:list)}"><w:startOverride w:val="1"/></w:lvlOverride>
        </w:num>
      </xsl:for-each>
    </w:numbering>
  </xsl:template>

  <xsl:template name="level">
    <xsl:param name="at"/>
    <xsl:param name="format"/>
    <xsl:param name="text"/>
    <w:lvl w:ilvl="{$at}">
      <w:start w:val="1"/>
      <w:numFmt w:val="{$format}"/>
      <w:lvlText w:val="{$text}"/>
      <w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="{($at + 1) * 397}" w:hanging="397"/></w:pPr>
    </w:lvl>
  </xsl:template>

</xsl:stylesheet>
