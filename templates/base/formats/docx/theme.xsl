<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">

  <!-- The authority's colours and font in Word's own menus. The styles do not use the theme; Word wants one all the same. The format scheme is
       the least that Word accepts: three fills, lines, effects and backgrounds. -->

  <xsl:import href="../../common/look.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="yes"/>

  <xsl:template match="/">
    <a:theme name="ehcplan">
      <a:themeElements>
        <a:clrScheme name="ehcplan">
          <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
          <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
          <a:dk2><a:srgbClr val="{$heading-colour}"/></a:dk2>
          <a:lt2><a:srgbClr val="{$shade-colour}"/></a:lt2>
          <a:accent1><a:srgbClr val="{$heading-colour}"/></a:accent1>
          <a:accent2><a:srgbClr val="{$accent-colour}"/></a:accent2>
          <a:accent3><a:srgbClr val="{$quiet-colour}"/></a:accent3>
          <a:accent4><a:srgbClr val="{$line-colour}"/></a:accent4>
          <a:accent5><a:srgbClr val="8A4B00"/></a:accent5>
          <a:accent6><a:srgbClr val="{$mark-colour}"/></a:accent6>
          <a:hlink><a:srgbClr val="{$accent-colour}"/></a:hlink>
          <a:folHlink><a:srgbClr val="{$accent-colour}"/></a:folHlink>
        </a:clrScheme>
        <a:fontScheme name="ehcplan">
          <a:majorFont><a:latin typeface="{$font}"/><a:ea typeface=""/><a:cs typeface="{$font}"/></a:majorFont>
          <a:minorFont><a:latin typeface="{$font}"/><a:ea typeface=""/><a:cs typeface="{$font}"/></a:minorFont>
        </a:fontScheme>
        <a:fmtScheme name="ehcplan">
          <a:fillStyleLst><xsl:call-template name="fills"/></a:fillStyleLst>
          <a:lnStyleLst><xsl:call-template name="lines"/></a:lnStyleLst>
          <a:effectStyleLst>
            <a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>
          </a:effectStyleLst>
          <a:bgFillStyleLst><xsl:call-template name="fills"/></a:bgFillStyleLst>
        </a:fmtScheme>
      </a:themeElements>
    </a:theme>
  </xsl:template>

  <xsl:template name="fills">
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
  </xsl:template>

  <xsl:template name="lines">
    <a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
    <a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
    <a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
  </xsl:template>

</xsl:stylesheet>
