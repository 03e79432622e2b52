<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:dcterms="http://purl.org/dc/terms/"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">

  <!-- What the file says about itself. The date is the document's own: the same document gives the same bytes. -->

  <xsl:import href="../../common/look.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="yes"/>

  <xsl:template match="/">
    <xsl:variable name="meta" select="d:document/d:meta"/>
    <cp:coreProperties>
      <dc:title><xsl:value-of select="normalize-space($meta/d:title)"/></dc:title>
      <xsl:if test="$meta/d:subject"><dc:subject><xsl:value-of select="normalize-space($meta/d:subject)"/></dc:subject></xsl:if>
      <dc:creator><xsl:value-of select="normalize-space($meta/d:author)"/></dc:creator>
      <xsl:if test="$meta/d:identifier"><dc:identifier><xsl:value-of select="normalize-space($meta/d:identifier)"/></dc:identifier></xsl:if>
      <xsl:if test="$meta/d:keyword">
        <cp:keywords>
          <xsl:for-each select="$meta/d:keyword">
            <xsl:if test="position() > 1">, </xsl:if><xsl:value-of select="normalize-space(.)"/>
          </xsl:for-each>
        </cp:keywords>
      </xsl:if>
      <dc:language><xsl:value-of select="$document-language"/></dc:language>
      <cp:lastModifiedBy><xsl:value-of select="normalize-space($meta/d:author)"/></cp:lastModifiedBy>
      <dcterms:created xsi:type="dcterms:W3CDTF"><xsl:value-of select="$meta/d:date"/>T00:00:00Z</dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF"><xsl:value-of select="$meta/d:date"/>T00:00:00Z</dcterms:modified>
    </cp:coreProperties>
  </xsl:template>

</xsl:stylesheet>
