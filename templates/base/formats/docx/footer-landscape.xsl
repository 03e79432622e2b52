<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d">
  <xsl:import href="footer.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="no"/>
  <xsl:variable name="width">14570</xsl:variable>

  <!-- Nothing where no page is landscape: a part that makes nothing is left out of the file. -->
  <xsl:template match="/">
    <xsl:if test="d:document/d:section[@orientation = 'landscape']"><xsl:apply-imports/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
