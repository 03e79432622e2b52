<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d">

  <!-- The characters of the document, the same in every format: spaces stay as they are, a line end with the spaces round
       it is one space, and nothing at the edge of a block (rule 2 of document.xsd). -->

  <xsl:template match="text()">
    <xsl:choose>
      <xsl:when test="not(contains(., '&#10;') or contains(., '&#9;') or contains(., '&#13;'))">
        <xsl:call-template name="put-text"><xsl:with-param name="text" select="string(.)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="ancestor::*[@xml:space][1]/@xml:space = 'preserve'">
        <xsl:call-template name="put-lines"><xsl:with-param name="text" select="translate(., '&#9;&#13;', ' ')"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="edges" select="parent::d:paragraph or parent::d:heading or parent::d:document-title or parent::d:item
                                           or parent::d:cell or parent::d:field or parent::d:gap"/>
        <xsl:variable name="joined">
          <xsl:call-template name="join-lines">
            <xsl:with-param name="text" select="translate(., '&#9;&#13;', ' ')"/>
            <xsl:with-param name="before" select="not($edges and not(preceding-sibling::node()))"/>
            <xsl:with-param name="after" select="not($edges and not(following-sibling::node()))"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:if test="string($joined)">
          <xsl:call-template name="put-text"><xsl:with-param name="text" select="string($joined)"/></xsl:call-template>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="put-lines">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="contains($text, '&#10;')">
        <xsl:call-template name="put-lines"><xsl:with-param name="text" select="substring-before($text, '&#10;')"/></xsl:call-template>
        <xsl:call-template name="put-line-break"/>
        <xsl:call-template name="put-lines"><xsl:with-param name="text" select="substring-after($text, '&#10;')"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$text != ''">
        <xsl:call-template name="put-text"><xsl:with-param name="text" select="$text"/></xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- before, after: whether a line end at that edge is a space or nothing. -->
  <xsl:template name="join-lines">
    <xsl:param name="text"/>
    <xsl:param name="before"/>
    <xsl:param name="after"/>
    <xsl:choose>
      <xsl:when test="contains($text, '&#10;')">
        <xsl:variable name="line">
          <xsl:call-template name="without-last-spaces">
            <xsl:with-param name="text" select="substring-before($text, '&#10;')"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:variable name="rest">
          <xsl:call-template name="without-first-spaces">
            <xsl:with-param name="text" select="substring-after($text, '&#10;')"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:value-of select="$line"/>
        <xsl:if test="(string($line) or $before) and (string($rest) or $after)">
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:call-template name="join-lines">
          <xsl:with-param name="text" select="string($rest)"/>
          <xsl:with-param name="before" select="$before or string($line)"/>
          <xsl:with-param name="after" select="$after"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="without-first-spaces">
    <xsl:param name="text"/>
    <xsl:variable name="first" select="substring(normalize-space($text), 1, 1)"/>
    <xsl:if test="$first"><xsl:value-of select="concat($first, substring-after($text, $first))"/></xsl:if>
  </xsl:template>

  <xsl:template name="without-last-spaces">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="substring($text, string-length($text)) = ' '">
        <xsl:call-template name="without-last-spaces">
          <xsl:with-param name="text" select="substring($text, 1, string-length($text) - 1)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Quotation marks are characters, not decoration: they must be there when the words are copied. -->
  <xsl:template match="d:quote" name="put-quote">
    <xsl:variable name="inner" select="count(ancestor::d:quote) mod 2"/>
    <xsl:call-template name="put-text"><xsl:with-param name="text" select="substring('“‘', 1 + $inner, 1)"/></xsl:call-template>
    <xsl:apply-templates/>
    <xsl:call-template name="put-text"><xsl:with-param name="text" select="substring('”’', 1 + $inner, 1)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="d:line-break">
    <xsl:call-template name="put-line-break"/>
  </xsl:template>

</xsl:stylesheet>
