<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">

  <!-- The line at the head of every page. -->

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="no"/>

  <xsl:template match="/">
    <w:hdr>
      <w:p>
        <w:pPr><w:pStyle w:val="Header"/></w:pPr>
        <w:r><w:t xml:space="preserve"><xsl:value-of select="normalize-space(d:document/d:running/d:header)"/></w:t></w:r>
      </w:p>
    </w:hdr>
  </xsl:template>

</xsl:stylesheet>
