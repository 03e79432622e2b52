<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="d exsl">

  <!-- How the neutral document is read, the same for every format: what counts as a word, where a block begins, which
       defaults hold. A format that imports this supplies two named templates:
         put-text        param text: writes these characters
         put-line-break  writes a line break -->

  <xsl:import href="unhandled.xsl"/>
  <xsl:include href="look.xsl"/>
  <xsl:include href="text.xsl"/>

  <!-- Most documents are in one language and run one way. Where there is nothing to find, the ancestors of each piece
       of text are not asked. -->
  <xsl:variable name="has-languages" select="boolean($document//@xml:lang[. != $document-language])"/>
  <xsl:variable name="has-directions" select="boolean($document/descendant-or-self::*/@dir)"/>

  <xsl:key name="image" match="/d:document/d:image" use="@name"/>

  <!-- ============================================================ the whole -->

  <!-- What the schema cannot say and a format cannot mend. -->
  <xsl:template name="check-document">
    <xsl:for-each select="$document">
      <xsl:if test="count(d:section/d:document-title) != 1">
        <xsl:call-template name="stop">
          <xsl:with-param name="because">a document has exactly one document-title</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </xsl:for-each>
    <xsl:for-each select="$document//d:row[count(d:cell) != count(ancestor::d:table/d:column)]">
      <xsl:call-template name="stop">
        <xsl:with-param name="because">a row has as many cells as its table has columns</xsl:with-param>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- ============================================================ blocks or inline -->

  <!-- An item or cell holds blocks or a line of text. 'blocks' for the first, nothing for the second. A gap alone is a line
       of text; beside blocks it is a block. -->
  <xsl:template name="holds">
    <xsl:if test="self::d:section or self::d:note or self::d:quotation
                  or ((self::d:item or self::d:cell)
                      and (d:paragraph or d:list or d:fields or d:quotation or d:note or d:figure))">blocks</xsl:if>
  </xsl:template>

  <xsl:template name="inside">
    <xsl:variable name="holds"><xsl:call-template name="holds"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$holds = 'blocks'"><xsl:call-template name="blocks-inside"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="node()"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="blocks-inside">
    <xsl:call-template name="no-stray-text"/>
    <xsl:apply-templates select="*" mode="block"/>
  </xsl:template>

  <xsl:template name="no-stray-text">
    <xsl:if test="text()[normalize-space()]">
      <xsl:call-template name="stop">
        <xsl:with-param name="because">text beside blocks would be lost: put it in a paragraph</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Blocks are reached in mode="block", so the same gap can be a block here and inline there. Inline elements are
       refused where blocks stand. -->
  <xsl:template match="*" mode="block">
    <xsl:call-template name="stop">
      <xsl:with-param name="because">no template for this element among blocks</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A heading as the words of an entry in the contents. -->
  <xsl:template match="text()" mode="contents"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="*" mode="contents"><xsl:apply-templates mode="contents"/></xsl:template>
  <xsl:template match="d:line-break" mode="contents"><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="d:gap" mode="contents"/>
  <xsl:template match="d:quote" mode="contents">
    <xsl:value-of select="substring('“‘', 1 + count(ancestor::d:quote) mod 2, 1)"/>
    <xsl:apply-templates mode="contents"/>
    <xsl:value-of select="substring('”’', 1 + count(ancestor::d:quote) mod 2, 1)"/>
  </xsl:template>

  <!-- ============================================================ where a block begins -->

  <!-- A leaf is a block that makes a paragraph of its own: heading, paragraph, field, item or cell with a line of text,
       the caption of a table, the title of a note. Formats that are flat lists of paragraphs (ODT, DOCX) ask a leaf what
       begins with it: the bookmarks of its containers, the page break before its section. -->

  <!-- Calls put-anchor for each container that begins with the context leaf, outermost first, and for the leaf itself
       (leaf is true). -->
  <xsl:template name="put-anchors-here">
    <xsl:param name="leaf" select="true()"/>
    <!-- [1], here and elsewhere, because not() would look at every sibling there is. -->
    <xsl:if test="not(preceding-sibling::*[1]) and not(parent::d:table or parent::d:note[@title] or parent::d:document)">
      <xsl:for-each select="parent::*">
        <xsl:call-template name="put-anchors-here"><xsl:with-param name="leaf" select="false()"/></xsl:call-template>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="@id">
      <xsl:call-template name="put-anchor">
        <xsl:with-param name="id" select="@id"/>
        <xsl:with-param name="leaf" select="$leaf"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- What happens before the context leaf: 'page', 'landscape', 'portrait' (a new page of that shape), 'after-table', or
       nothing. -->
  <xsl:template name="opening">
    <xsl:choose>
      <xsl:when test="parent::d:section">
        <xsl:choose>
          <xsl:when test="preceding-sibling::*[1]/self::d:page-break">page</xsl:when>
          <xsl:when test="preceding-sibling::*[1]/self::d:table">after-table</xsl:when>
          <xsl:when test="preceding-sibling::*"/>
          <xsl:otherwise>
            <xsl:for-each select="parent::d:section"><xsl:call-template name="section-opening"/></xsl:for-each>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:when test="preceding-sibling::*[1] or parent::d:table or parent::d:note[@title] or ancestor::d:cell"/>
      <xsl:otherwise>
        <xsl:for-each select="parent::*"><xsl:call-template name="opening"/></xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="section-opening">
    <xsl:variable name="previous" select="preceding-sibling::d:section[1]"/>
    <xsl:variable name="landscape" select="@orientation = 'landscape'"/>
    <xsl:choose>
      <xsl:when test="$landscape and not($previous/@orientation = 'landscape')">landscape</xsl:when>
      <xsl:when test="$previous and not($landscape) and $previous/@orientation = 'landscape'">portrait</xsl:when>
      <xsl:when test="$previous and @start = 'page'">page</xsl:when>
      <xsl:when test="$previous/*[last()][self::d:page-break]">page</xsl:when>
      <xsl:when test="$previous/*[last()][self::d:table]">after-table</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- 'yes' if the context leaf is the last of a note or quotation: the space below the box belongs to it. -->
  <xsl:template name="closes-box">
    <xsl:choose>
      <xsl:when test="following-sibling::*"/>
      <xsl:when test="parent::d:note or parent::d:quotation[not(@cite)]">yes</xsl:when>
      <xsl:when test="parent::d:item or parent::d:list">
        <xsl:for-each select="parent::*"><xsl:call-template name="closes-box"/></xsl:for-each>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- ============================================================ small questions -->

  <!-- A name for a table without an id; the hyphen keeps it apart from ids. -->
  <xsl:template name="table-name">
    <xsl:value-of select="@id"/>
    <xsl:if test="not(@id)">table-<xsl:call-template name="place"><xsl:with-param name="among" select="$table-places"/></xsl:call-template></xsl:if>
  </xsl:template>

  <!-- The place of the context node among those of its kind, from 1. It is looked up, not counted each time: counting
       what comes before each of a thousand tables would take minutes. -->
  <xsl:template name="place">
    <xsl:param name="among"/>
    <xsl:variable name="this" select="generate-id()"/>
    <xsl:for-each select="exsl:node-set($among)"><xsl:value-of select="key('place', $this)/@number"/></xsl:for-each>
  </xsl:template>
  <xsl:key name="place" match="place" use="@of"/>

  <xsl:variable name="table-places">
    <xsl:for-each select="$document//d:table"><place of="{generate-id()}" number="{position()}"/></xsl:for-each>
  </xsl:variable>

  <!-- The language of the context node, if it is not the language of the document. -->
  <xsl:template name="other-language">
    <xsl:if test="$has-languages">
      <xsl:variable name="tag" select="ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
      <xsl:if test="$tag != $document-language"><xsl:value-of select="$tag"/></xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- The nearest block that decides how a paragraph looks: 'cell', 'head', 'row-header', 'note', 'quotation', 'list', or
       nothing for the open page. -->
  <xsl:template name="container">
    <xsl:choose>
      <!-- Most leaves stand here, and need not look further up. -->
      <xsl:when test="parent::d:section or parent::d:fields/parent::d:section"/>
      <xsl:otherwise>
        <xsl:variable name="nearest" select="(ancestor-or-self::d:cell | ancestor::d:note | ancestor::d:quotation)[last()]"/>
        <xsl:choose>
          <xsl:when test="$nearest/self::d:cell/../parent::d:head">head</xsl:when>
          <xsl:when test="$nearest/self::d:cell/@header = 'row'">row-header</xsl:when>
          <xsl:when test="$nearest"><xsl:value-of select="local-name($nearest)"/></xsl:when>
          <xsl:when test="ancestor-or-self::d:item">list</xsl:when>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="direction">
    <xsl:if test="$has-directions"><xsl:value-of select="ancestor-or-self::*[@dir][1]/@dir"/></xsl:if>
  </xsl:template>

  <!-- A gap shows its label unless the reader has just read it: as the label of the field, as the head of the column. -->
  <xsl:template name="gap-label">
    <xsl:variable name="cell" select="ancestor::d:cell[1]"/>
    <xsl:variable name="column" select="count($cell/preceding-sibling::d:cell) + 1"/>
    <xsl:variable name="head" select="ancestor::d:table/d:head/d:row/d:cell[$column]"/>
    <xsl:if test="not(normalize-space(ancestor::d:field/@label) = normalize-space(@label))
                  and not($cell and normalize-space($head) = normalize-space(@label))">
      <xsl:value-of select="normalize-space(@label)"/>
    </xsl:if>
  </xsl:template>

  <!-- 'tall' if a cell of the row would run over some twenty lines: such a row may break, a shorter one stays whole. A whole
       row taller than a page would be cut off by some programs. -->
  <xsl:template name="row-height">
    <xsl:variable name="columns" select="ancestor::d:table/d:column"/>
    <xsl:variable name="line">
      <xsl:choose>
        <xsl:when test="ancestor::d:section/@orientation = 'landscape'">1.2</xsl:when>
        <xsl:otherwise>0.8</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="d:cell">
      <xsl:variable name="column" select="position()"/>
      <xsl:variable name="lines" select="string-length(.) div ($columns[$column]/@width * $line)
                                         + count(.//d:paragraph) + count(.//d:item) + count(.//d:line-break)"/>
      <xsl:if test="$lines > 20">tall</xsl:if>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
