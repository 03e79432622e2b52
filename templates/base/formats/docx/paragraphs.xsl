<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d exsl"
                xmlns:exsl="http://exslt.org/common"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">

  <!-- Leaves: what makes a paragraph. Each says its style in mode="style" and its words in mode="words". -->

  <xsl:template match="d:document-title | d:heading | d:paragraph | d:field | d:gap | d:figure" mode="block">
    <xsl:call-template name="paragraph"/>
  </xsl:template>

  <xsl:template name="paragraph">
    <w:p>
      <w:pPr><xsl:call-template name="paragraph-properties"/></w:pPr>
      <xsl:if test="@id or not(preceding-sibling::*[1])"><xsl:call-template name="put-anchors-here"/></xsl:if>
      <xsl:apply-templates select="." mode="words"/>
      <xsl:if test="@id"><xsl:call-template name="end-anchor"><xsl:with-param name="id" select="@id"/></xsl:call-template></xsl:if>
    </w:p>
  </xsl:template>

  <!-- ============================================================ properties -->

  <!-- Six paragraphs in ten stand in a table and need nothing but the style of their cell. Asking for all the rest was a
       third of the time of a DOCX. -->
  <xsl:template name="paragraph-properties">
    <xsl:variable name="cell" select="self::d:cell | parent::d:cell | parent::d:fields/parent::d:cell"/>
    <xsl:choose>
      <xsl:when test="$cell and not($has-directions) and (self::d:cell or self::d:paragraph or self::d:field)">
        <xsl:choose>
          <xsl:when test="$cell/parent::d:row/parent::d:head"><w:pStyle w:val="TableHeading"/></xsl:when>
          <xsl:when test="$cell/@header"><w:pStyle w:val="TableRowHeading"/></xsl:when>
          <xsl:otherwise><w:pStyle w:val="TableText"/></xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="properties-anywhere"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="properties-anywhere">
    <xsl:variable name="opening"><xsl:call-template name="opening"/></xsl:variable>
    <xsl:variable name="direction"><xsl:call-template name="direction"/></xsl:variable>
    <xsl:variable name="container"><xsl:call-template name="container"/></xsl:variable>
    <xsl:variable name="boxed" select="$container = 'note' or $container = 'quotation'"/>
    <xsl:variable name="closes"><xsl:if test="$boxed"><xsl:call-template name="closes-box"/></xsl:if></xsl:variable>
    <xsl:variable name="item" select="self::d:item | parent::d:item"/>
    <w:pStyle>
      <xsl:attribute name="w:val">
        <xsl:apply-templates select="." mode="style"><xsl:with-param name="container" select="string($container)"/></xsl:apply-templates>
      </xsl:attribute>
    </w:pStyle>
    <!-- The words that stand before their source stay with it. -->
    <xsl:if test="parent::d:quotation/@cite and not(following-sibling::*[1])"><w:keepNext/></xsl:if>
    <xsl:if test="$opening = 'page'"><w:pageBreakBefore/></xsl:if>
    <!-- Only the first paragraph of an item carries its bullet or number. -->
    <xsl:if test="$item and (self::d:item or not(preceding-sibling::*[1]))">
      <w:numPr><w:ilvl w:val="{count(ancestor::d:list) - 1}"/><w:numId w:val="1"><xsl:for-each select="$item/parent::d:list[@kind = 'number']">
        <xsl:variable name="place"><xsl:call-template name="place"><xsl:with-param name="among" select="$list-places"/></xsl:call-template></xsl:variable>
        <xsl:attribute name="w:val"><xsl:value-of select="$place + 10"/></xsl:attribute>
      </xsl:for-each></w:numId></w:numPr>
    </xsl:if>
    <xsl:if test="$direction = 'rtl'"><w:bidi/></xsl:if>
    <xsl:choose>
      <xsl:when test="$opening = 'after-table' and not(self::d:heading or self::d:table)"><w:spacing w:before="280"/></xsl:when>
      <xsl:when test="string($closes)"><w:spacing w:after="280"/></xsl:when>
    </xsl:choose>
    <xsl:if test="$boxed or $item or self::d:note or self::d:quotation">
      <xsl:call-template name="indent"><xsl:with-param name="container" select="string($container)"/><xsl:with-param name="direction" select="string($direction)"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="parent::d:section and not(following-sibling::*[1]) and (self::d:paragraph or self::d:heading or self::d:figure)">
      <xsl:for-each select="parent::d:section">
        <xsl:variable name="ends"><xsl:call-template name="shape-ends"/></xsl:variable>
        <xsl:if test="string($ends)"><xsl:call-template name="section-properties"/></xsl:if>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- Direct indents, only where style and numbering do not say enough:
       - a list in a box starts from the indent of the box (styles.xsl), so that the bar stays straight;
       - a later paragraph of an item stands below its first;
       - Word reads left as "where the line begins" but draws the bar on the left, so from right to left the indent changes sides;
       - Word makes one box of neighbours with equal borders and indents, so every second box of its kind is a point
         narrower and stays a box of its own. -->
  <xsl:template name="indent">
    <xsl:param name="container"/>
    <xsl:param name="direction"/>
    <xsl:variable name="item" select="(self::d:item | parent::d:item)[last()]"/>
    <xsl:variable name="level" select="count(ancestor::d:list)"/>
    <xsl:variable name="boxed" select="$container = 'note' or $container = 'quotation'"/>
    <xsl:variable name="box" select="(ancestor-or-self::d:note | ancestor-or-self::d:quotation)[last()]"/>
    <xsl:variable name="second" select="count($box/preceding-sibling::*[local-name() = local-name($box)]) mod 2"/>
    <xsl:variable name="edge" select="142 * boolean($box/self::d:note) + 20 * $second"/>
    <xsl:choose>
      <xsl:when test="$item and not(self::d:item) and preceding-sibling::*"><w:ind w:left="{284 * $boxed + 397 * $level}" w:firstLine="0"/></xsl:when>
      <xsl:when test="$item and $boxed and $second"><w:ind w:left="{284 + 397 * $level}" w:right="{$edge}" w:hanging="397"/></xsl:when>
      <xsl:when test="$item and $boxed"><w:ind w:left="{284 + 397 * $level}" w:hanging="397"/></xsl:when>
      <xsl:when test="($boxed or self::d:note or self::d:quotation) and $direction = 'rtl'"><w:ind w:left="{$edge}" w:right="284"/></xsl:when>
      <xsl:when test="($boxed or self::d:note or self::d:quotation) and $second"><w:ind w:right="{$edge}"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="style">
    <xsl:param name="container"/>
    <xsl:choose>
      <xsl:when test="$container = 'head'">TableHeading</xsl:when>
      <xsl:when test="$container = 'row-header'">TableRowHeading</xsl:when>
      <xsl:when test="$container = 'cell'">TableText</xsl:when>
      <xsl:when test="$container = 'note'">Note</xsl:when>
      <xsl:when test="$container = 'quotation'">Quote</xsl:when>
      <xsl:when test="$container = 'list'">ListParagraph</xsl:when>
      <xsl:otherwise>BodyText</xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="d:section/d:paragraph[@kind = 'lead']" mode="style">Lead</xsl:template>
  <xsl:template match="d:section/d:paragraph[@kind = 'label']" mode="style">Label</xsl:template>
  <xsl:template match="d:section/d:paragraph[@kind = 'small']" mode="style">Small</xsl:template>
  <xsl:template match="d:section/d:paragraph[@kind = 'stage-mark']" mode="style">StageMark</xsl:template>
  <xsl:template match="d:section/d:gap" mode="style">GapBlock</xsl:template>
  <xsl:template match="d:section/d:fields/d:field" mode="style">Field</xsl:template>
  <xsl:template match="d:section/d:figure" mode="style">Picture</xsl:template>
  <xsl:template match="d:document-title" mode="style">Title</xsl:template>
  <xsl:template match="d:heading" mode="style">Heading<xsl:value-of select="@level"/></xsl:template>
  <xsl:template match="d:table" mode="style">Caption</xsl:template>
  <xsl:template match="d:contents" mode="style">TOCHeading</xsl:template>
  <xsl:template match="d:note" mode="style">NoteTitle</xsl:template>

  <!-- ============================================================ bookmarks -->

  <!-- Word numbers bookmarks besides naming them. The numbers are looked up, not counted each time: counting what comes
       before each of a thousand ids takes a noticeable part of a second. -->
  <xsl:variable name="anchor-numbers">
    <xsl:for-each select="/d:document//@id"><anchor id="{.}" number="{position()}"/></xsl:for-each>
  </xsl:variable>
  <xsl:key name="anchor" match="anchor" use="@id"/>

  <xsl:variable name="list-places">
    <xsl:for-each select="$document//d:list[@kind = 'number']"><place of="{generate-id()}" number="{position()}"/></xsl:for-each>
  </xsl:variable>

  <xsl:template name="anchor-number">
    <xsl:param name="id"/>
    <xsl:for-each select="exsl:node-set($anchor-numbers)"><xsl:value-of select="key('anchor', $id)/@number"/></xsl:for-each>
  </xsl:template>

  <!-- The leaf's own id spans its words; a container's id is a point at its beginning. -->
  <xsl:template name="put-anchor">
    <xsl:param name="id"/>
    <xsl:param name="leaf"/>
    <xsl:variable name="number"><xsl:call-template name="anchor-number"><xsl:with-param name="id" select="$id"/></xsl:call-template></xsl:variable>
    <w:bookmarkStart w:id="{$number}" w:name="{$id}"/>
    <xsl:if test="not($leaf)"><w:bookmarkEnd w:id="{$number}"/></xsl:if>
  </xsl:template>

  <xsl:template name="end-anchor">
    <xsl:param name="id"/>
    <w:bookmarkEnd>
      <xsl:attribute name="w:id"><xsl:call-template name="anchor-number"><xsl:with-param name="id" select="$id"/></xsl:call-template></xsl:attribute>
    </w:bookmarkEnd>
  </xsl:template>

  <!-- ============================================================ words -->

  <xsl:template match="*" mode="words"><xsl:apply-templates/></xsl:template>

  <xsl:template match="d:table" mode="words">
    <xsl:call-template name="put-text"><xsl:with-param name="text" select="normalize-space(@caption)"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="d:note | d:contents" mode="words">
    <xsl:call-template name="put-text"><xsl:with-param name="text" select="normalize-space(@title)"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="d:gap" mode="words"><xsl:call-template name="gap-words"/></xsl:template>

  <!-- A tab brings the value to the second column; a label too long for the first gets a line of its own. In a box there is
       no room for columns. -->
  <xsl:template match="d:field" mode="words">
    <xsl:variable name="container"><xsl:call-template name="container"/></xsl:variable>
    <xsl:call-template name="put-text"><xsl:with-param name="text" select="concat(normalize-space(@label), ':')"/><xsl:with-param name="bold" select="true()"/></xsl:call-template>
    <w:r>
      <xsl:choose>
        <xsl:when test="$container != ''"><w:t xml:space="preserve"> </w:t></xsl:when>
        <xsl:when test="string-length(@label) > 25"><w:br/></xsl:when>
        <xsl:otherwise><w:tab/></xsl:otherwise>
      </xsl:choose>
    </w:r>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="d:figure" mode="words">
    <xsl:variable name="image" select="key('image', @image)"/>
    <xsl:variable name="number"><xsl:number level="any" count="d:figure" from="/"/></xsl:variable>
    <!-- 36000 English metric units to the millimetre. -->
    <xsl:variable name="width" select="round($image/@width-mm * 36000)"/>
    <xsl:variable name="height" select="round($image/@height-mm * 36000)"/>
    <w:r>
      <w:drawing>
        <wp:inline distT="0" distB="0" distL="0" distR="0">
          <wp:extent cx="{$width}" cy="{$height}"/>
          <wp:docPr id="{$number}" name="Picture {$number}" descr="{normalize-space($image/@alt)}"/>
          <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>
          <a:graphic>
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
              <pic:pic>
                <pic:nvPicPr><pic:cNvPr id="{$number}" name="{$image/@name}" descr="{normalize-space($image/@alt)}"/><pic:cNvPicPr/></pic:nvPicPr>
                <pic:blipFill><a:blip r:embed="rIdImage{count($image/preceding-sibling::d:image) + 1}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
                <pic:spPr>
                  <a:xfrm><a:off x="0" y="0"/><a:ext cx="{$width}" cy="{$height}"/></a:xfrm>
                  <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
                </pic:spPr>
              </pic:pic>
            </a:graphicData>
          </a:graphic>
        </wp:inline>
      </w:drawing>
    </w:r>
  </xsl:template>

</xsl:stylesheet>
