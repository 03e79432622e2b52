<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">

  <!-- The looks of a DOCX. The names are Word's own where it has one ("heading 1", "caption", "toc 1"): by them Word knows headings
       for navigation, tags and the contents. Nothing is smaller than 12 pt (w:sz 24, in half points). Body text has no
       colour of its own, so that a reader's high-contrast setting is obeyed. -->

  <xsl:import href="../../common/look.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" standalone="yes" indent="no"/>

  <xsl:template match="/">
    <w:styles>
      <xsl:call-template name="defaults"/>
      <xsl:call-template name="paragraphs"/>
      <xsl:call-template name="headings"/>
      <xsl:call-template name="boxes"/>
      <xsl:call-template name="characters"/>
      <xsl:call-template name="tables"/>
    </w:styles>
  </xsl:template>

  <xsl:template name="defaults">
    <w:docDefaults>
      <w:rPrDefault>
        <w:rPr>
          <w:rFonts w:ascii="{$font}" w:eastAsia="{$font}" w:hAnsi="{$font}" w:cs="{$font}"/>
          <w:sz w:val="24"/><w:szCs w:val="24"/>
          <w:lang w:val="{$document-language}" w:eastAsia="{$document-language}" w:bidi="ar-SA"/>
        </w:rPr>
      </w:rPrDefault>
      <w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>
    </w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
    <w:style w:type="table" w:default="1" w:styleId="TableNormal">
      <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
    </w:style>
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
  </xsl:template>

  <!-- ============================================================ paragraphs -->

  <xsl:template name="paragraphs">
    <w:style w:type="paragraph" w:styleId="BodyText">
      <w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/>
      <w:pPr><w:spacing w:after="170" w:line="288" w:lineRule="auto"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Lead">
      <w:name w:val="Lead"/><w:basedOn w:val="BodyText"/><w:next w:val="BodyText"/><w:qFormat/>
      <w:pPr><w:spacing w:after="284"/></w:pPr>
      <w:rPr><w:color w:val="{$heading-colour}"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Label">
      <w:name w:val="Label"/><w:basedOn w:val="BodyText"/><w:next w:val="BodyText"/><w:qFormat/>
      <w:pPr><w:keepNext/><w:spacing w:after="28"/></w:pPr>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Small">
      <w:name w:val="Small"/><w:basedOn w:val="BodyText"/><w:qFormat/>
      <w:pPr><w:keepNext/></w:pPr>
      <w:rPr><w:color w:val="{$quiet-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="StageMark">
      <w:name w:val="Stage mark"/><w:basedOn w:val="BodyText"/><w:next w:val="BodyText"/><w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:pBdr>
          <w:top w:val="single" w:sz="18" w:space="6" w:color="{$accent-colour}"/><w:left w:val="single" w:sz="18" w:space="6" w:color="{$accent-colour}"/>
          <w:bottom w:val="single" w:sz="18" w:space="6" w:color="{$accent-colour}"/><w:right w:val="single" w:sz="18" w:space="6" w:color="{$accent-colour}"/>
        </w:pBdr>
        <w:spacing w:after="397" w:line="264" w:lineRule="auto"/><w:ind w:left="170" w:right="170"/>
      </w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$heading-colour}"/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr>
    </w:style>
    <!-- Label, tab, value: the value hangs at 6.2 cm. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Field">
      <w:name w:val="Field"/><w:basedOn w:val="BodyText"/><w:qFormat/>
      <w:pPr><w:spacing w:after="85"/><w:ind w:left="3515" w:hanging="3515"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Picture">
      <w:name w:val="Picture"/><w:basedOn w:val="BodyText"/>
      <w:pPr><w:spacing w:after="340" w:line="240" w:lineRule="auto"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="ListParagraph">
      <w:name w:val="List Paragraph"/><w:basedOn w:val="BodyText"/><w:qFormat/>
      <w:pPr><w:spacing w:after="85"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Header">
      <w:name w:val="header"/><w:basedOn w:val="Normal"/>
      <w:rPr><w:color w:val="{$quiet-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Footer">
      <w:name w:val="footer"/><w:basedOn w:val="Normal"/>
      <w:rPr><w:color w:val="{$quiet-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="TOC1">
      <w:name w:val="toc 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/>
      <w:pPr><w:spacing w:after="85" w:line="264" w:lineRule="auto"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="TOC2">
      <w:name w:val="toc 2"/><w:basedOn w:val="TOC1"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/>
      <w:pPr><w:ind w:left="454"/></w:pPr>
    </w:style>
    <!-- Holds the properties of a Word section, or stands between a table and the end of the file; takes no room. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="SectionEnd">
      <w:name w:val="Section end"/><w:basedOn w:val="Normal"/>
      <w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>
    </w:style>
  </xsl:template>

  <!-- ============================================================ headings -->

  <xsl:template name="headings">
    <w:style w:type="paragraph" w:styleId="Title">
      <w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:uiPriority w:val="10"/><w:qFormat/>
      <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="227" w:after="284" w:line="264" w:lineRule="auto"/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$heading-colour}"/><w:sz w:val="52"/><w:szCs w:val="52"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Heading1">
      <w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:uiPriority w:val="9"/><w:qFormat/>
      <w:pPr>
        <w:keepNext/><w:keepLines/>
        <w:pBdr><w:bottom w:val="single" w:sz="18" w:space="4" w:color="{$accent-colour}"/></w:pBdr>
        <w:spacing w:before="567" w:after="227" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="0"/>
      </w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$heading-colour}"/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr>
    </w:style>
    <xsl:call-template name="heading"><xsl:with-param name="level">2</xsl:with-param><xsl:with-param name="size">30</xsl:with-param><xsl:with-param name="before">340</xsl:with-param></xsl:call-template>
    <xsl:call-template name="heading"><xsl:with-param name="level">3</xsl:with-param><xsl:with-param name="size">26</xsl:with-param><xsl:with-param name="before">255</xsl:with-param></xsl:call-template>
    <xsl:call-template name="heading"><xsl:with-param name="level">4</xsl:with-param><xsl:with-param name="size">24</xsl:with-param><xsl:with-param name="before">255</xsl:with-param></xsl:call-template>
    <xsl:call-template name="heading"><xsl:with-param name="level">5</xsl:with-param><xsl:with-param name="size">24</xsl:with-param><xsl:with-param name="before">227</xsl:with-param></xsl:call-template>
    <w:style w:type="paragraph" w:styleId="TOCHeading">
      <w:name w:val="TOC Heading"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:uiPriority w:val="39"/><w:qFormat/>
      <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="340" w:after="142"/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$heading-colour}"/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template name="heading">
    <xsl:param name="level"/>
    <xsl:param name="size"/>
    <xsl:param name="before"/>
    <w:style w:type="paragraph" w:styleId="Heading{$level}">
      <w:name w:val="heading {$level}"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:uiPriority w:val="9"/><w:qFormat/>
      <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{$before}" w:after="142" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="{$level - 1}"/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$heading-colour}"/><w:sz w:val="{$size}"/><w:szCs w:val="{$size}"/></w:rPr>
    </w:style>
  </xsl:template>

  <!-- ============================================================ boxes -->

  <!-- Boxes are paragraphs with a border and a ground, not tables: a screen reader hears plain text. Paragraphs of one box have
       the same borders, so Word draws them as one; the border "between" is the space inside it. -->
  <xsl:template name="boxes">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note">
      <w:name w:val="Note"/><w:basedOn w:val="BodyText"/><w:qFormat/>
      <w:pPr>
        <w:pBdr>
          <w:top w:val="single" w:sz="4" w:space="4" w:color="{$shade-colour}"/><w:left w:val="single" w:sz="36" w:space="9" w:color="{$heading-colour}"/>
          <w:bottom w:val="single" w:sz="4" w:space="4" w:color="{$shade-colour}"/><w:right w:val="single" w:sz="4" w:space="6" w:color="{$shade-colour}"/>
          <w:between w:val="single" w:sz="4" w:space="3" w:color="{$shade-colour}"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$shade-colour}"/>
        <w:spacing w:after="0"/><w:ind w:left="284" w:right="142"/>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="NoteTitle">
      <w:name w:val="Note title"/><w:basedOn w:val="Note"/><w:next w:val="Note"/><w:qFormat/>
      <w:pPr><w:keepNext/><w:spacing w:before="284" w:after="0"/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$heading-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Quote">
      <w:name w:val="Quote"/><w:basedOn w:val="BodyText"/><w:uiPriority w:val="29"/><w:qFormat/>
      <w:pPr>
        <w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="{$accent-colour}"/></w:pBdr>
        <w:spacing w:after="85"/><w:ind w:left="284"/>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="QuoteSource">
      <w:name w:val="Quote source"/><w:basedOn w:val="Quote"/><w:next w:val="BodyText"/><w:qFormat/>
      <w:pPr><w:spacing w:after="255"/></w:pPr>
      <w:rPr><w:color w:val="{$quiet-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="GapBlock">
      <w:name w:val="Gap block"/><w:basedOn w:val="BodyText"/><w:next w:val="BodyText"/><w:qFormat/>
      <w:pPr>
        <w:pBdr>
          <w:top w:val="dashed" w:sz="12" w:space="4" w:color="8A4B00"/><w:left w:val="dashed" w:sz="12" w:space="4" w:color="8A4B00"/>
          <w:bottom w:val="dashed" w:sz="12" w:space="4" w:color="8A4B00"/><w:right w:val="dashed" w:sz="12" w:space="4" w:color="8A4B00"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$mark-colour}"/>
        <w:spacing w:before="113" w:after="227"/><w:ind w:left="113" w:right="113"/>
      </w:pPr>
    </w:style>
  </xsl:template>

  <!-- ============================================================ characters -->

  <xsl:template name="characters">
    <w:style w:type="character" w:styleId="Hyperlink">
      <w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>
      <w:rPr><w:color w:val="{$accent-colour}"/><w:u w:val="single"/></w:rPr>
    </w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="Reference">
      <w:name w:val="Reference"/><w:qFormat/>
      <w:rPr><w:color w:val="{$quiet-colour}"/><w:u w:val="dotted"/></w:rPr>
    </w:style>
    <!-- The border in the colour of the ground gives the words room. -->
    <w:style w:type="character" w:customStyle="1" w:styleId="Badge">
      <w:name w:val="Badge"/><w:qFormat/>
      <w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/><w:bdr w:val="single" w:sz="18" w:space="0" w:color="{$heading-colour}"/><w:shd w:val="clear" w:color="auto" w:fill="{$heading-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="Mark">
      <w:name w:val="Mark"/><w:qFormat/>
      <w:rPr><w:u w:val="dottedHeavy" w:color="6B5200"/><w:shd w:val="clear" w:color="auto" w:fill="{$mark-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="Insert">
      <w:name w:val="Insert"/><w:qFormat/>
      <w:rPr><w:u w:val="single"/><w:shd w:val="clear" w:color="auto" w:fill="E7F3EA"/></w:rPr>
    </w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="Delete">
      <w:name w:val="Delete"/><w:qFormat/>
      <w:rPr><w:strike/><w:shd w:val="clear" w:color="auto" w:fill="FBEAEA"/></w:rPr>
    </w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="Gap">
      <w:name w:val="Gap"/><w:qFormat/>
      <w:rPr><w:u w:val="dash" w:color="8A4B00"/><w:shd w:val="clear" w:color="auto" w:fill="{$mark-colour}"/></w:rPr>
    </w:style>
  </xsl:template>

  <!-- ============================================================ tables -->

  <xsl:template name="tables">
    <w:style w:type="paragraph" w:styleId="Caption">
      <w:name w:val="caption"/><w:basedOn w:val="BodyText"/><w:next w:val="BodyText"/><w:uiPriority w:val="35"/><w:qFormat/>
      <w:pPr><w:keepNext/><w:spacing w:before="227" w:after="85"/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$heading-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText">
      <w:name w:val="Table text"/><w:basedOn w:val="Normal"/><w:qFormat/>
      <w:pPr><w:spacing w:before="28" w:after="57" w:line="264" w:lineRule="auto"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading">
      <w:name w:val="Table heading"/><w:basedOn w:val="TableText"/><w:qFormat/>
      <w:pPr><w:keepNext/></w:pPr>
      <w:rPr><w:b/><w:bCs/><w:color w:val="{$heading-colour}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableRowHeading">
      <w:name w:val="Table row heading"/><w:basedOn w:val="TableText"/><w:qFormat/>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <w:style w:type="table" w:customStyle="1" w:styleId="PlanTable">
      <w:name w:val="Plan table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>
      <w:tblPr>
        <w:tblBorders>
          <xsl:call-template name="lines"/>
        </w:tblBorders>
        <w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="96" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="96" w:type="dxa"/></w:tblCellMar>
      </w:tblPr>
    </w:style>
  </xsl:template>

  <xsl:template name="lines">
    <w:top w:val="single" w:sz="4" w:space="0" w:color="{$line-colour}"/>
    <w:left w:val="single" w:sz="4" w:space="0" w:color="{$line-colour}"/>
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="{$line-colour}"/>
    <w:right w:val="single" w:sz="4" w:space="0" w:color="{$line-colour}"/>
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{$line-colour}"/>
    <w:insideV w:val="single" w:sz="4" w:space="0" w:color="{$line-colour}"/>
  </xsl:template>

</xsl:stylesheet>
