<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">

  <!-- The list styles. Three levels are
       promised by the schema.

       LibreOffice measures the tab after a bullet from the edge of the paragraph, border and padding included, but the indent
       from inside them: in a box the tab stands half a centimetre further. -->

  <xsl:template name="lists">
    <xsl:call-template name="list-pair"><xsl:with-param name="place"/></xsl:call-template>
    <xsl:call-template name="list-pair"><xsl:with-param name="place">Note</xsl:with-param></xsl:call-template>
    <xsl:call-template name="list-pair"><xsl:with-param name="place">Quotation</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="list-pair">
    <xsl:param name="place"/>
    <xsl:variable name="prefix"><xsl:if test="$place != ''"><xsl:value-of select="$place"/>_20_</xsl:if></xsl:variable>
    <xsl:variable name="shown"><xsl:if test="$place != ''"><xsl:value-of select="$place"/><xsl:text> </xsl:text></xsl:if></xsl:variable>
    <text:list-style style:name="{$prefix}Bullets" style:display-name="{$shown}Bullets">
      <text:list-level-style-bullet text:level="1" text:bullet-char="•"><xsl:call-template name="indent"><xsl:with-param name="place" select="$place"/></xsl:call-template></text:list-level-style-bullet>
      <text:list-level-style-bullet text:level="2" text:bullet-char="–"><xsl:call-template name="indent"><xsl:with-param name="level" select="2"/><xsl:with-param name="place" select="$place"/></xsl:call-template></text:list-level-style-bullet>
      <text:list-level-style-bullet text:level="3" text:bullet-char="•"><xsl:call-template name="indent"><xsl:with-param name="level" select="3"/><xsl:with-param name="place" select="$place"/></xsl:call-template></text:list-level-style-bullet>
    </text:list-style>
    <text:list-style style:name="{$prefix}Numbers" style:display-name="{$shown}Numbers">
      <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><xsl:call-template name="indent"><xsl:with-param name="place" select="$place"/></xsl:call-template></text:list-level-style-number>
      <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix="."><xsl:call-template name="indent"><xsl:with-param name="level" select="2"/><xsl:with-param name="place" select="$place"/></xsl:call-template></text:list-level-style-number>
      <text:list-level-style-number text:level="3" style:num-format="i" style:num-suffix="."><xsl:call-template name="indent"><xsl:with-param name="level" select="3"/><xsl:with-param name="place" select="$place"/></xsl:call-template></text:list-level-style-number>
    </text:list-style>
  </xsl:template>

  <xsl:template name="indent">
    <xsl:param name="level" select="1"/>
    <xsl:param name="place"/>
    <xsl:variable name="left" select="concat(format-number($level * 0.7, '0.0'), 'cm')"/>
    <xsl:variable name="tab" select="concat(format-number($level * 0.7 + 0.5 * ($place != ''), '0.0'), 'cm')"/>
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
      <style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="{$tab}" fo:text-indent="-0.7cm" fo:margin-left="{$left}"/>
    </style:list-level-properties>
  </xsl:template>

</xsl:stylesheet>
