<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink">

  <!-- Words within a line: spans nest, so each element is one span. Its language is a second span inside, its id a bookmark
       round it. Right-to-left phrases need no mark of their own in ODF: the characters say which way they run. -->

  <xsl:template match="d:strong | d:emphasis | d:insert | d:delete | d:badge | d:mark | d:span | d:gap | d:reference | d:link | d:quote">
    <xsl:if test="@id"><text:bookmark-start text:name="{@id}"/></xsl:if>
    <xsl:choose>
      <xsl:when test="@xml:lang">
        <text:span text:style-name="Language_{@xml:lang}"><xsl:apply-templates select="." mode="styled"/></text:span>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="styled"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@id"><text:bookmark-end text:name="{@id}"/></xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="styled">
    <xsl:call-template name="stop"><xsl:with-param name="because">no template for this element in a line</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="d:strong" mode="styled"><text:span text:style-name="Strong_20_Emphasis"><xsl:apply-templates/></text:span></xsl:template>
  <xsl:template match="d:emphasis" mode="styled"><text:span text:style-name="Emphasis"><xsl:apply-templates/></text:span></xsl:template>
  <xsl:template match="d:insert" mode="styled"><text:span text:style-name="Insert"><xsl:apply-templates/></text:span></xsl:template>
  <xsl:template match="d:delete" mode="styled"><text:span text:style-name="Delete"><xsl:apply-templates/></text:span></xsl:template>
  <xsl:template match="d:mark" mode="styled"><text:span text:style-name="Mark"><xsl:apply-templates/></text:span></xsl:template>
  <xsl:template match="d:span" mode="styled"><xsl:apply-templates/></xsl:template>
  <xsl:template match="d:quote" mode="styled"><xsl:call-template name="put-quote"/></xsl:template>
  <xsl:template match="d:badge" mode="styled"><text:span text:style-name="Badge"><xsl:apply-templates/></text:span></xsl:template>

  <xsl:template match="d:reference" mode="styled">
    <text:a xlink:type="simple" xlink:href="#{@to}" text:style-name="Reference" text:visited-style-name="Reference"><xsl:apply-templates/></text:a>
  </xsl:template>
  <xsl:template match="d:link[@to]" mode="styled">
    <text:a xlink:type="simple" xlink:href="#{@to}" text:style-name="Internet_20_link" text:visited-style-name="Internet_20_link"><xsl:apply-templates/></text:a>
  </xsl:template>
  <xsl:template match="d:link[@href]" mode="styled">
    <text:a xlink:type="simple" xlink:href="{@href}" text:style-name="Internet_20_link" text:visited-style-name="Internet_20_link"><xsl:apply-templates/></text:a>
  </xsl:template>

  <!-- The brackets say "gap" without colour. -->
  <xsl:template match="d:gap" mode="styled">
    <xsl:variable name="label"><xsl:call-template name="gap-label"/></xsl:variable>
    <text:span text:style-name="Gap">
      <xsl:text>[</xsl:text>
      <xsl:if test="string($label)"><text:span text:style-name="Strong_20_Emphasis"><xsl:value-of select="$label"/></text:span></xsl:if>
      <xsl:if test="string($label) and node()">: </xsl:if>
      <xsl:apply-templates/>
      <xsl:text>]</xsl:text>
    </text:span>
  </xsl:template>

  <!-- ============================================================ characters -->

  <xsl:template name="put-line-break"><text:line-break/></xsl:template>

  <!-- ODF takes several spaces for one, and a space at the edge of a paragraph for none: those need text:s. An ordinary
       space between two words stays a space, so that the words stay apart for simple readers. -->
  <xsl:template name="put-text">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="starts-with($text, ' ') or contains($text, '  ') or substring($text, string-length($text)) = ' '">
        <xsl:call-template name="put-spaced-text"><xsl:with-param name="text" select="$text"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="put-spaced-text">
    <xsl:param name="text"/>
    <xsl:variable name="block" select="ancestor-or-self::*[self::d:paragraph or self::d:heading or self::d:document-title or self::d:item
                                       or self::d:cell or self::d:field or self::d:gap][1]"/>
    <xsl:choose>
      <xsl:when test="starts-with($text, ' ')">
        <xsl:variable name="nearest" select="preceding::text()[1]"/>
        <xsl:variable name="before" select="$nearest[count(ancestor::* | $block) = count(ancestor::*)]"/>
        <xsl:choose>
          <xsl:when test="$before and translate(substring($before, string-length($before)), ' &#10;&#9;&#13;', '') != ''">
            <xsl:text> </xsl:text>
          </xsl:when>
          <xsl:otherwise><text:s/></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="put-inner-text"><xsl:with-param name="text" select="substring($text, 2)"/><xsl:with-param name="block" select="$block"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="put-inner-text"><xsl:with-param name="text" select="$text"/><xsl:with-param name="block" select="$block"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="put-inner-text">
    <xsl:param name="text"/>
    <xsl:param name="block"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:choose>
      <xsl:when test="starts-with($text, ' ')">
        <text:s/>
        <xsl:call-template name="put-inner-text"><xsl:with-param name="text" select="substring($text, 2)"/><xsl:with-param name="block" select="$block"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="contains($text, '  ')">
        <xsl:value-of select="concat(substring-before($text, '  '), ' ')"/>
        <xsl:call-template name="put-inner-text"><xsl:with-param name="text" select="concat(' ', substring-after($text, '  '))"/><xsl:with-param name="block" select="$block"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="substring($text, $length) = ' '">
        <!-- In a variable: with a second condition in the path, libxml2 would collect every text up to the end of the document. -->
        <xsl:variable name="next" select="following::text()[1]"/>
        <xsl:choose>
          <xsl:when test="$next[count(ancestor::* | $block) = count(ancestor::*)]"><xsl:value-of select="$text"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="substring($text, 1, $length - 1)"/><text:s/></xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
