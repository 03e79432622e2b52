<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">

  <!-- Tables: the caption is a paragraph above (two tables never touch, which Word would join), the head row repeats on every
       page, rows stay whole unless they are tall. Fixed layout: Word keeps our widths instead of guessing. -->

  <xsl:template match="d:table" mode="block">
    <xsl:variable name="landscape" select="ancestor::d:section/@orientation = 'landscape'"/>
    <!-- Twentieths of a point: 17 cm, or 25.7 cm. -->
    <xsl:variable name="width" select="9638 + 4932 * $landscape"/>
    <xsl:call-template name="paragraph"/>
    <w:tbl>
      <w:tblPr>
        <w:tblStyle w:val="PlanTable"/>
        <xsl:if test="ancestor-or-self::*[@dir][1]/@dir = 'rtl'"><w:bidiVisual/></xsl:if>
        <w:tblW w:w="{$width}" w:type="dxa"/>
        <w:tblLayout w:type="fixed"/>
        <w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1">
          <xsl:if test="d:body/d:row[not(d:cell[1]/@header = 'row')]">
            <xsl:attribute name="w:val">0420</xsl:attribute>
            <xsl:attribute name="w:firstColumn">0</xsl:attribute>
          </xsl:if>
        </w:tblLook>
        <w:tblCaption w:val="{normalize-space(@caption)}"/>
        <xsl:if test="@description"><w:tblDescription w:val="{normalize-space(@description)}"/></xsl:if>
      </w:tblPr>
      <w:tblGrid>
        <xsl:for-each select="d:column"><w:gridCol w:w="{round(@width * $width div 100)}"/></xsl:for-each>
      </w:tblGrid>
      <xsl:apply-templates select="d:head/d:row | d:body/d:row"><xsl:with-param name="width" select="$width"/></xsl:apply-templates>
    </w:tbl>
  </xsl:template>

  <xsl:template match="d:row">
    <xsl:param name="width"/>
    <xsl:variable name="height"><xsl:call-template name="row-height"/></xsl:variable>
    <w:tr>
      <xsl:if test="parent::d:head or not(string($height))">
        <w:trPr>
          <w:cantSplit/>
          <xsl:if test="parent::d:head"><w:tblHeader/></xsl:if>
        </w:trPr>
      </xsl:if>
      <xsl:apply-templates select="d:cell"><xsl:with-param name="width" select="$width"/></xsl:apply-templates>
    </w:tr>
  </xsl:template>

  <xsl:template match="d:cell">
    <xsl:param name="width"/>
    <xsl:variable name="column" select="count(preceding-sibling::d:cell) + 1"/>
    <w:tc>
      <w:tcPr>
        <w:tcW w:w="{round(../../../d:column[$column]/@width * $width div 100)}" w:type="dxa"/>
        <xsl:if test="../parent::d:head">
          <w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="{$heading-colour}"/></w:tcBorders>
          <w:shd w:val="clear" w:color="auto" w:fill="{$shade-colour}"/>
          <w:vAlign w:val="bottom"/>
        </xsl:if>
      </w:tcPr>
      <xsl:call-template name="blocks-or-paragraph"/>
    </w:tc>
  </xsl:template>

</xsl:stylesheet>
