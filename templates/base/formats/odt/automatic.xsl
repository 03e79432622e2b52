<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">

  <!-- Which style a paragraph has, and the automatic styles that belong to one place in one document.

       A paragraph takes its named style, except: it opens a page (style Opening_3_0: section 3, block 0), or it runs from right
       to left (style …_rtl). Both only add to the named style. -->

  <!-- ============================================================ the style of a leaf -->

  <xsl:template name="paragraph-style">
    <xsl:variable name="opening"><xsl:call-template name="opening"/></xsl:variable>
    <xsl:variable name="direction"><xsl:call-template name="direction"/></xsl:variable>
    <xsl:attribute name="text:style-name">
      <xsl:choose>
        <xsl:when test="$opening != '' and $opening != 'after-table'">
          <xsl:for-each select="ancestor-or-self::*[parent::d:section]"><xsl:call-template name="opening-name"/></xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="." mode="style"/>
          <xsl:if test="$direction = 'rtl'">_rtl</xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- The context is a block directly in a section. -->
  <xsl:template name="opening-name">
    <xsl:value-of select="concat('Opening_', count(parent::*/preceding-sibling::d:section) + 1, '_', count(preceding-sibling::*))"/>
  </xsl:template>

  <!-- A container begins with the style of its first leaf. -->
  <xsl:template match="*" mode="style">
    <xsl:variable name="container"><xsl:call-template name="container"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="self::d:list or self::d:fields or (self::d:item and (d:paragraph or d:list))">
        <xsl:apply-templates select="*[1]" mode="style"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="$container = 'head'">Table_20_Heading</xsl:when>
          <xsl:when test="$container = 'row-header'">Table_20_Row_20_Heading</xsl:when>
          <xsl:when test="$container = 'cell'">Table_20_Contents</xsl:when>
          <xsl:when test="$container = 'note'">Note</xsl:when>
          <xsl:when test="$container = 'quotation'">Quotations</xsl:when>
          <xsl:when test="$container = 'list'">List_20_Contents</xsl:when>
          <xsl:otherwise>Text_20_body</xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$container = 'note' or $container = 'quotation'">
          <xsl:variable name="closes"><xsl:call-template name="closes-box"/></xsl:variable>
          <xsl:if test="string($closes)">_20_end</xsl:if>
          <xsl:if test="not(string($closes)) and parent::d:quotation/@cite and not(following-sibling::*[1])">_20_last</xsl:if>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="d:section/d:paragraph[@kind = 'lead']" mode="style">Lead</xsl:template>
  <xsl:template match="d:section/d:paragraph[@kind = 'label']" mode="style">Label</xsl:template>
  <xsl:template match="d:section/d:paragraph[@kind = 'small']" mode="style">Small</xsl:template>
  <xsl:template match="d:section/d:paragraph[@kind = 'stage-mark']" mode="style">Stage_20_mark</xsl:template>
  <xsl:template match="d:section/d:gap" mode="style">Gap_20_block</xsl:template>
  <xsl:template match="d:section/d:fields/d:field" mode="style">Field</xsl:template>
  <xsl:template match="d:section/d:figure" mode="style">Picture</xsl:template>
  <xsl:template match="d:document-title" mode="style">Title</xsl:template>
  <xsl:template match="d:heading" mode="style">Heading_20_<xsl:value-of select="@level"/></xsl:template>
  <xsl:template match="d:table" mode="style">Table</xsl:template>
  <xsl:template match="d:contents" mode="style">Contents_20_Heading</xsl:template>
  <xsl:template match="d:note[@title]" mode="style">Note_20_title</xsl:template>
  <xsl:template match="d:note | d:quotation" mode="style"><xsl:apply-templates select="*[1]" mode="style"/></xsl:template>

  <!-- ============================================================ the automatic styles -->

  <xsl:key name="language" match="*[@xml:lang]" use="@xml:lang"/>
  <xsl:key name="width" match="d:column" use="concat(ancestor::d:section/@orientation = 'landscape', @width)"/>

  <xsl:template name="automatic-styles">
    <xsl:for-each select="d:section/*[not(preceding-sibling::*[1]) or preceding-sibling::*[1]/self::d:page-break]">
      <xsl:call-template name="opening-style"/>
    </xsl:for-each>
    <xsl:if test="//@dir[. = 'rtl']"><xsl:call-template name="right-to-left-styles"/></xsl:if>

    <!-- The document's own language needs a style only where an inline element returns to it. -->
    <xsl:for-each select="//*[@xml:lang][generate-id() = generate-id(key('language', @xml:lang)[1])]
                            [@xml:lang != $document-language
                             or key('language', @xml:lang)[self::d:strong or self::d:emphasis or self::d:insert or self::d:delete or self::d:badge or self::d:mark
                                                           or self::d:span or self::d:gap or self::d:reference or self::d:link or self::d:quote]]">
      <style:style style:name="Language_{@xml:lang}" style:family="text">
        <style:text-properties>
          <xsl:call-template name="language-properties"><xsl:with-param name="tag" select="@xml:lang"/></xsl:call-template>
        </style:text-properties>
      </style:style>
    </xsl:for-each>

    <xsl:if test="//d:contents">
      <style:style style:name="Contents_section" style:family="section">
        <style:section-properties style:editable="false"/>
      </style:style>
    </xsl:if>
    <xsl:if test="//d:figure">
      <style:style style:name="Picture_frame" style:family="graphic" style:parent-style-name="Graphics">
        <style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline" fo:margin="0cm" fo:padding="0cm" fo:border="none"/>
      </style:style>
    </xsl:if>
    <xsl:if test="//d:table"><xsl:call-template name="table-styles"/></xsl:if>
  </xsl:template>

  <xsl:template name="opening-style">
    <xsl:variable name="opening"><xsl:call-template name="opening"/></xsl:variable>
    <xsl:variable name="direction"><xsl:call-template name="direction"/></xsl:variable>
    <xsl:if test="$opening != '' and $opening != 'after-table' and not(self::d:page-break)">
      <style:style style:family="paragraph">
        <xsl:attribute name="style:name"><xsl:call-template name="opening-name"/></xsl:attribute>
        <xsl:attribute name="style:parent-style-name"><xsl:apply-templates select="." mode="style"/></xsl:attribute>
        <xsl:choose>
          <xsl:when test="$opening = 'landscape'"><xsl:attribute name="style:master-page-name">Landscape</xsl:attribute></xsl:when>
          <xsl:when test="$opening = 'portrait'"><xsl:attribute name="style:master-page-name">Standard</xsl:attribute></xsl:when>
        </xsl:choose>
        <style:paragraph-properties>
          <xsl:if test="$opening = 'page'"><xsl:attribute name="fo:break-before">page</xsl:attribute></xsl:if>
          <!-- "auto" lets the page numbers run on. -->
          <xsl:if test="$opening != 'page'"><xsl:attribute name="style:page-number">auto</xsl:attribute></xsl:if>
          <xsl:if test="$direction = 'rtl'"><xsl:attribute name="style:writing-mode">rl-tb</xsl:attribute></xsl:if>
        </style:paragraph-properties>
      </style:style>
    </xsl:if>
  </xsl:template>

  <xsl:template name="right-to-left-styles">
    <xsl:param name="names" select="'Text_20_body Lead Label Small Stage_20_mark Gap_20_block Field Picture Title Heading_20_1 Heading_20_2 Heading_20_3 Heading_20_4 Heading_20_5 Table Contents_20_Heading Note_20_title Note Note_20_end Quotations Quotations_20_last Quotations_20_end Quotation_20_source List_20_Contents Table_20_Contents Table_20_Heading Table_20_Row_20_Heading '"/>
    <xsl:variable name="name" select="substring-before($names, ' ')"/>
    <xsl:if test="$name">
      <style:style style:name="{$name}_rtl" style:family="paragraph" style:parent-style-name="{$name}">
        <style:paragraph-properties style:writing-mode="rl-tb"/>
      </style:style>
      <xsl:call-template name="right-to-left-styles">
        <xsl:with-param name="names" select="substring-after($names, ' ')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
