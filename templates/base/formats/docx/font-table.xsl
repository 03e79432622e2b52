<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">

  <!-- The fonts used, so that a machine without the authority's font takes a similar one. -->

  <xsl:import href="../../common/look.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="yes"/>

  <xsl:template match="/">
    <w:fonts>
      <w:font w:name="{$font}">
        <w:altName w:val="Liberation Sans"/>
        <w:family w:val="swiss"/>
        <w:pitch w:val="variable"/>
      </w:font>
    </w:fonts>
  </xsl:template>

</xsl:stylesheet>
