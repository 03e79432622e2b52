<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Nothing is lost in silence. XSLT's own rules for an element without a template keep its words and drop its
       meaning; for a statutory document that is the worst of both. So an element nobody handles stops the run. Imported by
       every format, directly or through neutral.xsl; import precedence makes any real template win. -->

  <xsl:template match="*">
    <xsl:call-template name="stop">
      <xsl:with-param name="because">no template for this element</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The only xsl:message in the format stylesheets: whatever appears on the error channel is a failure. The message
       names the place, never the words: they may be personal. -->
  <xsl:template name="stop">
    <xsl:param name="because"/>
    <xsl:message terminate="yes">
      <xsl:for-each select="ancestor-or-self::*">
        <xsl:value-of select="concat('/', name())"/>
        <xsl:if test="@id">[<xsl:value-of select="@id"/>]</xsl:if>
      </xsl:for-each>
      <xsl:value-of select="concat(': ', $because)"/>
    </xsl:message>
  </xsl:template>

</xsl:stylesheet>
