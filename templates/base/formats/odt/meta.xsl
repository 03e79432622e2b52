<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/">

  <!-- What the file says about itself. The date is the document's own: the same document gives the same bytes. -->

  <xsl:import href="../../common/look.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/">
    <xsl:variable name="meta" select="d:document/d:meta"/>
    <office:document-meta office:version="1.3">
      <office:meta>
        <meta:generator>ehcplan</meta:generator>
        <dc:title><xsl:value-of select="normalize-space($meta/d:title)"/></dc:title>
        <xsl:if test="$meta/d:subject"><dc:subject><xsl:value-of select="normalize-space($meta/d:subject)"/></dc:subject></xsl:if>
        <meta:initial-creator><xsl:value-of select="normalize-space($meta/d:author)"/></meta:initial-creator>
        <dc:creator><xsl:value-of select="normalize-space($meta/d:author)"/></dc:creator>
        <meta:creation-date><xsl:value-of select="$meta/d:date"/>T00:00:00Z</meta:creation-date>
        <dc:date><xsl:value-of select="$meta/d:date"/>T00:00:00Z</dc:date>
        <dc:language><xsl:value-of select="$document-language"/></dc:language>
        <xsl:for-each select="$meta/d:keyword"><meta:keyword><xsl:value-of select="normalize-space(.)"/></meta:keyword></xsl:for-each>
        <xsl:if test="$meta/d:identifier">
          <meta:user-defined meta:name="Identifier"><xsl:value-of select="normalize-space($meta/d:identifier)"/></meta:user-defined>
        </xsl:if>
      </office:meta>
    </office:document-meta>
  </xsl:template>

</xsl:stylesheet>
