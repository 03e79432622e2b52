<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">

  <!-- What is in the zip, pictures included. -->

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/">
    <manifest:manifest manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
      <xsl:for-each select="d:document/d:image">
        <manifest:file-entry manifest:full-path="Pictures/{@name}" manifest:media-type="{@media}"/>
      </xsl:for-each>
    </manifest:manifest>
  </xsl:template>

</xsl:stylesheet>
