<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns="http://schemas.openxmlformats.org/package/2006/content-types">

  <!-- What kind of part each file in the zip is, pictures included. -->

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="yes"/>

  <xsl:variable name="word">application/vnd.openxmlformats-officedocument.wordprocessingml.</xsl:variable>

  <xsl:template match="/">
    <Types>
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="{$word}document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="{$word}styles+xml"/>
      <Override PartName="/word/numbering.xml" ContentType="{$word}numbering+xml"/>
      <Override PartName="/word/settings.xml" ContentType="{$word}settings+xml"/>
      <Override PartName="/word/fontTable.xml" ContentType="{$word}fontTable+xml"/>
      <Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>
      <Override PartName="/word/header1.xml" ContentType="{$word}header+xml"/>
      <Override PartName="/word/footer1.xml" ContentType="{$word}footer+xml"/>
      <xsl:if test="d:document/d:section[@orientation = 'landscape']">
        <Override PartName="/word/footer2.xml" ContentType="{$word}footer+xml"/>
      </xsl:if>
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
      <xsl:for-each select="d:document/d:image">
        <Override PartName="/word/media/{@name}" ContentType="{@media}"/>
      </xsl:for-each>
    </Types>
  </xsl:template>

</xsl:stylesheet>
