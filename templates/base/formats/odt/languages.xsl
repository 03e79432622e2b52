<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">

  <!-- LibreOffice keeps three languages a character: Western, Asian and complex script. The tag goes where its script belongs.
       "none" as country: an absent one would be inherited and make ar-GB. -->
  <xsl:template name="language-properties">
    <xsl:param name="tag"/>
    <xsl:variable name="language" select="substring-before(concat($tag, '-'), '-')"/>
    <xsl:variable name="script">
      <xsl:call-template name="language-part"><xsl:with-param name="tag" select="substring-after($tag, '-')"/><xsl:with-param name="length" select="4"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="country">
      <xsl:call-template name="language-part"><xsl:with-param name="tag" select="substring-after($tag, '-')"/><xsl:with-param name="length" select="2"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="land">
      <xsl:value-of select="$country"/><xsl:if test="$country = ''">none</xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="contains(' zh ja ko ', concat(' ', $language, ' '))">
        <xsl:attribute name="style:language-asian"><xsl:value-of select="$language"/></xsl:attribute>
        <xsl:if test="$script != ''"><xsl:attribute name="style:script-asian"><xsl:value-of select="$script"/></xsl:attribute></xsl:if>
        <xsl:attribute name="style:country-asian"><xsl:value-of select="$land"/></xsl:attribute>
      </xsl:when>
      <xsl:when test="contains($complex-script-languages, concat(' ', $language, ' '))">
        <xsl:attribute name="style:language-complex"><xsl:value-of select="$language"/></xsl:attribute>
        <xsl:if test="$script != ''"><xsl:attribute name="style:script-complex"><xsl:value-of select="$script"/></xsl:attribute></xsl:if>
        <xsl:attribute name="style:country-complex"><xsl:value-of select="$land"/></xsl:attribute>
      </xsl:when>
      <xsl:otherwise>
        <xsl:attribute name="fo:language"><xsl:value-of select="$language"/></xsl:attribute>
        <xsl:if test="$script != ''"><xsl:attribute name="fo:script"><xsl:value-of select="$script"/></xsl:attribute></xsl:if>
        <xsl:attribute name="fo:country"><xsl:value-of select="$land"/></xsl:attribute>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Parts of a language tag: zh-Hant-HK is language zh, script Hant, country HK. -->
  <xsl:template name="language-part">
    <xsl:param name="tag"/>
    <xsl:param name="length"/>
    <xsl:choose>
      <xsl:when test="string-length(substring-before(concat($tag, '-'), '-')) = $length">
        <xsl:value-of select="substring-before(concat($tag, '-'), '-')"/>
      </xsl:when>
      <xsl:when test="contains($tag, '-')">
        <xsl:call-template name="language-part">
          <xsl:with-param name="tag" select="substring-after($tag, '-')"/>
          <xsl:with-param name="length" select="$length"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
