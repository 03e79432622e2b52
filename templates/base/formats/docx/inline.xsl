<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">

  <!-- Words within a line. Word's runs do not nest, so an inline element writes nothing but its anchors and links; each piece
       of text looks up at its ancestors and carries all they say. -->

  <xsl:template match="d:strong | d:emphasis | d:insert | d:delete | d:badge | d:mark | d:span | d:gap | d:reference | d:link | d:quote">
    <xsl:if test="@id">
      <xsl:call-template name="put-anchor"><xsl:with-param name="id" select="@id"/><xsl:with-param name="leaf" select="true()"/></xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="." mode="styled"/>
    <xsl:if test="@id"><xsl:call-template name="end-anchor"><xsl:with-param name="id" select="@id"/></xsl:call-template></xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="styled">
    <xsl:call-template name="stop"><xsl:with-param name="because">no template for this element in a line</xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template match="d:strong | d:emphasis | d:insert | d:delete | d:badge | d:mark | d:span" mode="styled"><xsl:apply-templates/></xsl:template>
  <xsl:template match="d:quote" mode="styled"><xsl:call-template name="put-quote"/></xsl:template>

  <xsl:template match="d:reference | d:link[@to]" mode="styled">
    <w:hyperlink w:anchor="{@to}" w:history="1"><xsl:apply-templates/></w:hyperlink>
  </xsl:template>
  <xsl:template match="d:link[@href]" mode="styled">
    <xsl:variable name="place"><xsl:call-template name="place"><xsl:with-param name="among" select="$link-places"/></xsl:call-template></xsl:variable>
    <w:hyperlink r:id="rIdLink{$place}" w:history="1"><xsl:apply-templates/></w:hyperlink>
  </xsl:template>
  <xsl:variable name="link-places">
    <xsl:for-each select="$document//d:link[@href]"><place of="{generate-id()}" number="{position()}"/></xsl:for-each>
  </xsl:variable>

  <!-- The brackets say "gap" without colour. -->
  <xsl:template match="d:gap" mode="styled" name="gap-words">
    <xsl:variable name="label"><xsl:call-template name="gap-label"/></xsl:variable>
    <xsl:call-template name="put-text"><xsl:with-param name="text">[</xsl:with-param></xsl:call-template>
    <xsl:if test="string($label)">
      <xsl:call-template name="put-text"><xsl:with-param name="text" select="string($label)"/><xsl:with-param name="bold" select="true()"/></xsl:call-template>
      <xsl:if test="node()">
        <xsl:call-template name="put-text"><xsl:with-param name="text">: </xsl:with-param></xsl:call-template>
      </xsl:if>
    </xsl:if>
    <xsl:apply-templates/>
    <xsl:call-template name="put-text"><xsl:with-param name="text">]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- ============================================================ runs -->

  <xsl:template name="put-line-break"><w:r><w:br/></w:r></xsl:template>

  <xsl:template name="put-text">
    <xsl:param name="text"/>
    <xsl:param name="bold" select="false()"/>
    <w:r>
      <xsl:call-template name="run-properties"><xsl:with-param name="bold" select="$bold"/></xsl:call-template>
      <w:t xml:space="preserve"><xsl:value-of select="$text"/></w:t>
    </w:r>
  </xsl:template>

  <!-- Nine pieces of text in ten stand directly in a block, or are the label of a field, in the language of the document:
       they are known by their parent. Looking up at all ancestors of each was half of the time of a DOCX (60 rows of provision:
       1,150 million instructions before, 600 after). -->
  <xsl:template name="run-properties">
    <xsl:param name="bold"/>
    <xsl:choose>
      <xsl:when test="$has-languages or $has-directions"><xsl:call-template name="run-properties-of-all"><xsl:with-param name="bold" select="$bold"/></xsl:call-template></xsl:when>
      <xsl:when test="self::d:field"><xsl:if test="$bold"><w:rPr><w:b/><w:bCs/></w:rPr></xsl:if></xsl:when>
      <xsl:when test="self::text() and (parent::d:paragraph[not(@kind)] or parent::d:field or parent::d:cell or parent::d:item or parent::d:heading)"/>
      <!-- One element deep in such a block: the element alone decides. -->
      <xsl:when test="self::text() and (../parent::d:paragraph[not(@kind)] or ../parent::d:field or ../parent::d:cell or ../parent::d:item or ../parent::d:heading)
                      and (parent::d:link or parent::d:reference or parent::d:strong or parent::d:quote)">
        <xsl:choose>
          <xsl:when test="parent::d:link"><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr></xsl:when>
          <xsl:when test="parent::d:reference"><w:rPr><w:rStyle w:val="Reference"/></w:rPr></xsl:when>
          <xsl:when test="parent::d:strong"><w:rPr><w:b/><w:bCs/></w:rPr></xsl:when>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="run-properties-of-all"><xsl:with-param name="bold" select="$bold"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="run-properties-of-all">
    <xsl:param name="bold"/>
    <xsl:variable name="named" select="(ancestor-or-self::d:gap | ancestor-or-self::d:mark | ancestor-or-self::d:reference | ancestor-or-self::d:link
                                        | ancestor-or-self::d:badge | ancestor-or-self::d:insert | ancestor-or-self::d:delete)[last()]"/>
    <xsl:variable name="paragraph" select="ancestor-or-self::d:paragraph[1][not(parent::d:section)]"/>
    <xsl:variable name="strong" select="$bold or ancestor-or-self::d:strong or $paragraph/@kind = 'label'"/>
    <xsl:variable name="emphasis" select="boolean(ancestor-or-self::d:emphasis)"/>
    <xsl:variable name="language"><xsl:call-template name="other-language"/></xsl:variable>
    <xsl:variable name="direction"><xsl:call-template name="direction"/></xsl:variable>
    <xsl:variable name="quiet" select="not($named) and $paragraph/@kind = 'small'"/>
    <xsl:variable name="inserted" select="ancestor-or-self::d:insert and not($named/self::d:insert)"/>
    <xsl:variable name="deleted" select="ancestor-or-self::d:delete and not($named/self::d:delete)"/>
    <xsl:if test="$named or $strong or $quiet or $emphasis or $inserted or $deleted or string($language) or $direction = 'rtl'">
      <w:rPr>
        <xsl:if test="$named">
          <w:rStyle>
            <xsl:attribute name="w:val">
              <xsl:choose>
                <xsl:when test="$named/self::d:gap">Gap</xsl:when>
                <xsl:when test="$named/self::d:mark">Mark</xsl:when>
                <xsl:when test="$named/self::d:reference">Reference</xsl:when>
                <xsl:when test="$named/self::d:link">Hyperlink</xsl:when>
                <xsl:when test="$named/self::d:badge">Badge</xsl:when>
                <xsl:when test="$named/self::d:insert">Insert</xsl:when>
                <xsl:otherwise>Delete</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
          </w:rStyle>
        </xsl:if>
        <xsl:if test="$strong"><w:b/><w:bCs/></xsl:if>
        <xsl:if test="$emphasis"><w:i/><w:iCs/></xsl:if>
        <xsl:if test="$deleted"><w:strike/></xsl:if>
        <xsl:if test="$quiet"><w:color w:val="{$quiet-colour}"/></xsl:if>
        <xsl:if test="$inserted"><w:u w:val="single"/></xsl:if>
        <xsl:if test="$direction = 'rtl'"><w:rtl/></xsl:if>
        <xsl:if test="string($language)"><xsl:call-template name="language"><xsl:with-param name="tag" select="string($language)"/><xsl:with-param name="direction" select="string($direction)"/></xsl:call-template></xsl:if>
      </w:rPr>
    </xsl:if>
  </xsl:template>

  <!-- Word keeps three languages a run: Western, East Asian and complex script. The tag goes where its script belongs. -->
  <xsl:template name="language">
    <xsl:param name="tag"/>
    <xsl:param name="direction"/>
    <xsl:variable name="language" select="concat(' ', substring-before(concat($tag, '-'), '-'), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains(' zh ja ko ', $language)"><w:lang w:eastAsia="{$tag}"/></xsl:when>
      <xsl:when test="$direction = 'rtl' or contains($complex-script-languages, $language)"><w:lang w:bidi="{$tag}"/></xsl:when>
      <xsl:otherwise><w:lang w:val="{$tag}"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
