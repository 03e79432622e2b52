<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships">

  <!-- What word/document.xml points at: its fellow parts, the pictures, the addresses of outside links. The numbers
       of pictures and links are those that inline.xsl and document.xsl count. -->

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="yes"/>

  <xsl:variable name="kind">http://schemas.openxmlformats.org/officeDocument/2006/relationships/</xsl:variable>

  <xsl:template match="/">
    <Relationships>
      <Relationship Id="rIdStyles" Type="{$kind}styles" Target="styles.xml"/>
      <Relationship Id="rIdNumbering" Type="{$kind}numbering" Target="numbering.xml"/>
      <Relationship Id="rIdSettings" Type="{$kind}settings" Target="settings.xml"/>
      <Relationship Id="rIdFonts" Type="{$kind}fontTable" Target="fontTable.xml"/>
      <Relationship Id="rIdTheme" Type="{$kind}theme" Target="theme/theme1.xml"/>
      <Relationship Id="rIdHeader" Type="{$kind}header" Target="header1.xml"/>
      <Relationship Id="rIdFooterPortrait" Type="{$kind}footer" Target="footer1.xml"/>
      <xsl:if test="d:document/d:section[@orientation = 'landscape']">
        <Relationship Id="rIdFooterLandscape" Type="{$kind}footer" Target="footer2.xml"/>
      </xsl:if>
      <xsl:for-each select="d:document/d:image">
        <Relationship Id="rIdImage{position()}" Type="{$kind}image" Target="media/{@name}"/>
      </xsl:for-each>
      <xsl:for-each select="d:document/d:section/descendant::d:link[@href]">
        <Relationship Id="rIdLink{position()}" Type="{$kind}hyperlink" Target="{@href}" TargetMode="External"/>
      </xsl:for-each>
    </Relationships>
  </xsl:template>

</xsl:stylesheet>
