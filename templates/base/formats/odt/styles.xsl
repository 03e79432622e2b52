<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">

  <!-- The looks of an ODT: named styles, lists, and the two shapes of page with their head and foot. The names are LibreOffice's own where it has one, so
       its menus show them in the user's language. Nothing is smaller than 12 pt. -->

  <xsl:import href="../../common/look.xsl"/>
  <xsl:include href="languages.xsl"/>
  <xsl:include href="lists.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:variable name="running" select="/d:document/d:running"/>

  <xsl:template match="/">
    <office:document-styles office:version="1.3">
      <office:font-face-decls>
        <style:font-face style:name="{$font}" svg:font-family="'{$font}', Arial, 'Liberation Sans'" style:font-family-generic="swiss" style:font-pitch="variable"/>
      </office:font-face-decls>
      <office:styles>
        <xsl:call-template name="defaults"/>
        <xsl:call-template name="paragraphs"/>
        <xsl:call-template name="headings"/>
        <xsl:call-template name="boxes"/>
        <xsl:call-template name="characters"/>
        <xsl:call-template name="lists"/>
      </office:styles>
      <office:automatic-styles>
        <xsl:call-template name="page-layout"><xsl:with-param name="name">Portrait_page</xsl:with-param></xsl:call-template>
        <xsl:call-template name="page-layout"><xsl:with-param name="name">Landscape_page</xsl:with-param><xsl:with-param name="landscape" select="true()"/></xsl:call-template>
        <xsl:call-template name="foot-style"><xsl:with-param name="name">Foot_portrait</xsl:with-param><xsl:with-param name="width">17cm</xsl:with-param></xsl:call-template>
        <xsl:call-template name="foot-style"><xsl:with-param name="name">Foot_landscape</xsl:with-param><xsl:with-param name="width">25.7cm</xsl:with-param></xsl:call-template>
      </office:automatic-styles>
      <office:master-styles>
        <style:master-page style:name="Standard" style:page-layout-name="Portrait_page">
          <xsl:call-template name="head-and-foot"><xsl:with-param name="foot">Foot_portrait</xsl:with-param></xsl:call-template>
        </style:master-page>
        <style:master-page style:name="Landscape" style:page-layout-name="Landscape_page">
          <xsl:call-template name="head-and-foot"><xsl:with-param name="foot">Foot_landscape</xsl:with-param></xsl:call-template>
        </style:master-page>
      </office:master-styles>
    </office:document-styles>
  </xsl:template>

  <!-- ============================================================ what holds everywhere -->

  <xsl:template name="defaults">
    <style:default-style style:family="paragraph">
      <style:paragraph-properties fo:orphans="2" fo:widows="2" fo:hyphenation-ladder-count="no-limit" style:text-autospace="ideograph-alpha" style:punctuation-wrap="hanging" style:line-break="strict" style:tab-stop-distance="1.25cm" style:writing-mode="page"/>
      <style:text-properties style:use-window-font-color="true" style:font-name="{$font}" fo:font-size="12pt" style:font-name-asian="{$font}" style:font-size-asian="12pt" style:font-name-complex="{$font}" style:font-size-complex="12pt" fo:hyphenate="false">
        <xsl:call-template name="language-properties"><xsl:with-param name="tag" select="$document-language"/></xsl:call-template>
      </style:text-properties>
    </style:default-style>
    <style:default-style style:family="text"/>
    <style:default-style style:family="table-cell"/>
    <style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
    <style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:default-style>
    <style:default-style style:family="graphic">
      <style:paragraph-properties style:writing-mode="page"/>
    </style:default-style>
    <style:style style:name="Graphics" style:family="graphic"/>
  </xsl:template>

  <!-- ============================================================ paragraphs -->

  <xsl:template name="paragraphs">
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
    <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text">
      <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.3cm" fo:line-height="120%" fo:text-align="start"/>
    </style:style>
    <style:style style:name="Lead" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties fo:margin-bottom="0.5cm"/>
      <style:text-properties fo:color="#{$heading-colour}" fo:font-size="14pt" style:font-size-asian="14pt" style:font-size-complex="14pt"/>
    </style:style>
    <style:style style:name="Label" style:family="paragraph" style:parent-style-name="Text_20_body" style:next-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties fo:margin-bottom="0.05cm" fo:keep-with-next="always"/>
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="Small" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties fo:keep-with-next="always"/>
      <style:text-properties fo:color="#{$quiet-colour}"/>
    </style:style>
    <style:style style:name="Stage_20_mark" style:display-name="Stage mark" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.7cm" fo:border="2.25pt solid #{$accent-colour}" fo:padding="0.25cm" fo:keep-with-next="always"/>
      <style:text-properties fo:color="#{$heading-colour}" fo:font-size="15pt" fo:font-weight="bold" style:font-size-asian="15pt" style:font-weight-asian="bold" style:font-size-complex="15pt" style:font-weight-complex="bold"/>
    </style:style>
    <!-- Label, tab, value: the value hangs at 6.2 cm. -->
    <style:style style:name="Field" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties fo:margin-left="6.2cm" fo:text-indent="-6.2cm" fo:margin-bottom="0.15cm">
        <style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops>
      </style:paragraph-properties>
    </style:style>
    <style:style style:name="Picture" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="extra">
      <style:paragraph-properties fo:line-height="100%" fo:margin-bottom="0.6cm"/>
    </style:style>
    <style:style style:name="List_20_Contents" style:display-name="List Contents" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="list">
      <style:paragraph-properties fo:margin-bottom="0.15cm"/>
    </style:style>
    <style:style style:name="Table" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="extra">
      <style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/>
      <style:text-properties fo:color="#{$heading-colour}" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
      <style:paragraph-properties fo:margin-bottom="0.1cm" fo:line-height="110%" fo:text-align="start"/>
    </style:style>
    <style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra">
      <style:paragraph-properties fo:keep-with-next="always"/>
      <style:text-properties fo:color="#{$heading-colour}" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="Table_20_Row_20_Heading" style:display-name="Table Row Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra">
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
      <style:text-properties fo:color="#{$quiet-colour}"/>
    </style:style>
    <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
      <style:text-properties fo:color="#{$quiet-colour}"/>
    </style:style>
    <style:style style:name="Contents_20_Heading" style:display-name="Contents Heading" style:family="paragraph" style:parent-style-name="Heading" style:class="index">
      <style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.25cm"/>
      <style:text-properties fo:font-size="15pt" style:font-size-asian="15pt" style:font-size-complex="15pt"/>
    </style:style>
    <style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph" style:parent-style-name="Standard" style:class="index">
      <style:paragraph-properties fo:margin-bottom="0.15cm" fo:line-height="110%"/>
    </style:style>
    <style:style style:name="Contents_20_2" style:display-name="Contents 2" style:family="paragraph" style:parent-style-name="Contents_20_1" style:class="index">
      <style:paragraph-properties fo:margin-left="0.8cm"/>
    </style:style>
  </xsl:template>

  <xsl:template name="headings">
    <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always" fo:keep-together="always" fo:line-height="110%" fo:text-align="start"/>
      <style:text-properties fo:color="#{$heading-colour}" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:class="chapter">
      <style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.5cm"/>
      <style:text-properties fo:font-size="26pt" style:font-size-asian="26pt" style:font-size-complex="26pt"/>
    </style:style>
    <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text">
      <style:paragraph-properties fo:margin-top="1cm" fo:margin-bottom="0.4cm" fo:border-bottom="2.25pt solid #{$accent-colour}" fo:padding-bottom="0.15cm" fo:border-left="none" fo:border-right="none" fo:border-top="none"/>
      <style:text-properties fo:font-size="18pt" style:font-size-asian="18pt" style:font-size-complex="18pt"/>
    </style:style>
    <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text">
      <style:text-properties fo:font-size="15pt" style:font-size-asian="15pt" style:font-size-complex="15pt"/>
    </style:style>
    <style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="3" style:class="text">
      <style:paragraph-properties fo:margin-top="0.45cm" fo:margin-bottom="0.2cm"/>
      <style:text-properties fo:font-size="13pt" style:font-size-asian="13pt" style:font-size-complex="13pt"/>
    </style:style>
    <style:style style:name="Heading_20_4" style:display-name="Heading 4" style:family="paragraph" style:parent-style-name="Heading_20_3" style:next-style-name="Text_20_body" style:default-outline-level="4" style:class="text">
      <style:text-properties fo:font-size="12pt" style:font-size-asian="12pt" style:font-size-complex="12pt"/>
    </style:style>
    <style:style style:name="Heading_20_5" style:display-name="Heading 5" style:family="paragraph" style:parent-style-name="Heading_20_4" style:next-style-name="Text_20_body" style:default-outline-level="5" style:class="text"/>
  </xsl:template>

  <!-- Boxes are paragraphs with a border and a ground, not tables: a screen reader hears plain text. LibreOffice joins
       neighbours of equal borders into one box and fills the space between them; the last style of a box does not join, so
       that two boxes in a row stay two. Two traps: padding is kept only where there is a border, hence the hairlines in the colour of
       the ground; and a style that changes one side loses the others, hence every side in every style. -->
  <xsl:template name="boxes">
    <style:style style:name="Note" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties><xsl:call-template name="note-box"/></style:paragraph-properties>
    </style:style>
    <style:style style:name="Note_20_end" style:display-name="Note end" style:family="paragraph" style:parent-style-name="Note" style:next-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties>
        <xsl:call-template name="note-box"><xsl:with-param name="below">0.5cm</xsl:with-param><xsl:with-param name="foot">0.25cm</xsl:with-param></xsl:call-template>
      </style:paragraph-properties>
    </style:style>
    <style:style style:name="Note_20_title" style:display-name="Note title" style:family="paragraph" style:parent-style-name="Note" style:next-style-name="Note" style:class="text">
      <style:paragraph-properties fo:keep-with-next="always">
        <xsl:call-template name="note-box"><xsl:with-param name="above">0.5cm</xsl:with-param><xsl:with-param name="head">0.25cm</xsl:with-param></xsl:call-template>
      </style:paragraph-properties>
      <style:text-properties fo:color="#{$heading-colour}" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="html">
      <style:paragraph-properties><xsl:call-template name="quotation-box"/></style:paragraph-properties>
    </style:style>
    <!-- The words that stand before their source stay with it. -->
    <style:style style:name="Quotations_20_last" style:display-name="Quotations last" style:family="paragraph" style:parent-style-name="Quotations" style:class="html">
      <style:paragraph-properties fo:keep-with-next="always"/>
    </style:style>
    <style:style style:name="Quotations_20_end" style:display-name="Quotations end" style:family="paragraph" style:parent-style-name="Quotations" style:next-style-name="Text_20_body" style:class="html">
      <style:paragraph-properties><xsl:call-template name="quotation-box"><xsl:with-param name="below">0.45cm</xsl:with-param></xsl:call-template></style:paragraph-properties>
    </style:style>
    <style:style style:name="Quotation_20_source" style:display-name="Quotation source" style:family="paragraph" style:parent-style-name="Quotations" style:next-style-name="Text_20_body" style:class="html">
      <style:paragraph-properties><xsl:call-template name="quotation-box"><xsl:with-param name="below">0.45cm</xsl:with-param></xsl:call-template></style:paragraph-properties>
      <style:text-properties fo:color="#{$quiet-colour}"/>
    </style:style>
    <style:style style:name="Gap_20_block" style:display-name="Gap block" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text">
      <style:paragraph-properties fo:border="1.5pt dashed #8a4b00" fo:padding="0.15cm" fo:background-color="#{$mark-colour}"/>
    </style:style>
  </xsl:template>

  <xsl:template name="note-box">
    <xsl:param name="above">0cm</xsl:param>
    <xsl:param name="below">0.15cm</xsl:param>
    <xsl:param name="head">0.1cm</xsl:param>
    <xsl:param name="foot">0.1cm</xsl:param>
    <xsl:attribute name="fo:background-color">#<xsl:value-of select="$shade-colour"/></xsl:attribute>
    <xsl:call-template name="box">
      <xsl:with-param name="bar" select="concat('4.5pt solid #', $heading-colour)"/>
      <xsl:with-param name="ground" select="$shade-colour"/>
      <xsl:with-param name="above" select="$above"/><xsl:with-param name="below" select="$below"/>
      <xsl:with-param name="head" select="$head"/><xsl:with-param name="foot" select="$foot"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="quotation-box">
    <xsl:param name="below">0.15cm</xsl:param>
    <xsl:call-template name="box">
      <xsl:with-param name="bar" select="concat('3pt solid #', $accent-colour)"/>
      <xsl:with-param name="ground">ffffff</xsl:with-param>
      <xsl:with-param name="above">0cm</xsl:with-param><xsl:with-param name="below" select="$below"/>
      <xsl:with-param name="head">0.08cm</xsl:with-param><xsl:with-param name="foot">0.08cm</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="box">
    <xsl:param name="bar"/>
    <xsl:param name="ground"/>
    <xsl:param name="above"/>
    <xsl:param name="below"/>
    <xsl:param name="head"/>
    <xsl:param name="foot"/>
    <xsl:attribute name="fo:margin-top"><xsl:value-of select="$above"/></xsl:attribute>
    <xsl:attribute name="fo:margin-bottom"><xsl:value-of select="$below"/></xsl:attribute>
    <xsl:attribute name="fo:padding-left">0.35cm</xsl:attribute>
    <xsl:attribute name="fo:padding-right">0.3cm</xsl:attribute>
    <xsl:attribute name="fo:padding-top"><xsl:value-of select="$head"/></xsl:attribute>
    <xsl:attribute name="fo:padding-bottom"><xsl:value-of select="$foot"/></xsl:attribute>
    <xsl:attribute name="fo:border-left"><xsl:value-of select="$bar"/></xsl:attribute>
    <xsl:attribute name="fo:border-right">none</xsl:attribute>
    <xsl:attribute name="fo:border-top">0.06pt solid #<xsl:value-of select="$ground"/></xsl:attribute>
    <xsl:attribute name="fo:border-bottom">0.06pt solid #<xsl:value-of select="$ground"/></xsl:attribute>
    <!-- Only the last paragraph of a box has more below it. -->
    <xsl:attribute name="style:join-border"><xsl:value-of select="$below = '0.15cm'"/></xsl:attribute>
  </xsl:template>

  <!-- ============================================================ characters -->

  <xsl:template name="characters">
    <style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text">
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="Emphasis" style:family="text">
      <style:text-properties fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/>
    </style:style>
    <style:style style:name="Quiet" style:family="text"><style:text-properties fo:color="#{$quiet-colour}"/></style:style>
    <style:style style:name="Badge" style:family="text">
      <style:text-properties fo:color="#ffffff" fo:background-color="#{$heading-colour}" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">
      <style:text-properties fo:color="#{$accent-colour}" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/>
    </style:style>
    <style:style style:name="Reference" style:family="text">
      <style:text-properties fo:color="#{$quiet-colour}" style:text-underline-style="dotted" style:text-underline-width="auto" style:text-underline-color="font-color"/>
    </style:style>
    <style:style style:name="Mark" style:family="text">
      <style:text-properties fo:background-color="#{$mark-colour}" style:text-underline-style="dotted" style:text-underline-width="bold" style:text-underline-color="#6b5200"/>
    </style:style>
    <style:style style:name="Insert" style:family="text">
      <style:text-properties fo:background-color="#e7f3ea" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/>
    </style:style>
    <style:style style:name="Delete" style:family="text">
      <style:text-properties fo:background-color="#fbeaea" style:text-line-through-style="solid" style:text-line-through-type="single"/>
    </style:style>
    <style:style style:name="Gap" style:family="text">
      <style:text-properties fo:background-color="#{$mark-colour}" style:text-underline-style="dash" style:text-underline-width="auto" style:text-underline-color="#8a4b00"/>
    </style:style>
  </xsl:template>

  <!-- ============================================================ pages -->

  <xsl:template name="page-layout">
    <xsl:param name="name"/>
    <xsl:param name="landscape" select="false()"/>
    <style:page-layout style:name="{$name}">
      <style:page-layout-properties fo:margin-top="1.1cm" fo:margin-bottom="1.1cm" fo:margin-left="2cm" fo:margin-right="2cm" style:writing-mode="lr-tb">
        <xsl:attribute name="fo:page-width"><xsl:choose><xsl:when test="$landscape">29.7cm</xsl:when><xsl:otherwise>21cm</xsl:otherwise></xsl:choose></xsl:attribute>
        <xsl:attribute name="fo:page-height"><xsl:choose><xsl:when test="$landscape">21cm</xsl:when><xsl:otherwise>29.7cm</xsl:otherwise></xsl:choose></xsl:attribute>
        <xsl:attribute name="style:print-orientation"><xsl:choose><xsl:when test="$landscape">landscape</xsl:when><xsl:otherwise>portrait</xsl:otherwise></xsl:choose></xsl:attribute>
        <xsl:if test="/d:document/@dir = 'rtl'"><xsl:attribute name="style:writing-mode">rl-tb</xsl:attribute></xsl:if>
      </style:page-layout-properties>
      <style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.5cm"/></style:header-style>
      <style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.5cm"/></style:footer-style>
    </style:page-layout>
  </xsl:template>

  <xsl:template name="foot-style">
    <xsl:param name="name"/>
    <xsl:param name="width"/>
    <style:style style:name="{$name}" style:family="paragraph" style:parent-style-name="Footer">
      <style:paragraph-properties>
        <style:tab-stops><style:tab-stop style:position="{$width}" style:type="right"/></style:tab-stops>
      </style:paragraph-properties>
    </style:style>
  </xsl:template>

  <xsl:template name="head-and-foot">
    <xsl:param name="foot"/>
    <style:header><text:p text:style-name="Header"><xsl:value-of select="normalize-space($running/d:header)"/></text:p></style:header>
    <style:footer>
      <text:p text:style-name="{$foot}">
        <xsl:value-of select="normalize-space($running/d:footer)"/>
        <text:tab/>
        <xsl:value-of select="$running/d:page-words/@before"/>
        <text:page-number text:select-page="current">1</text:page-number>
        <xsl:value-of select="$running/d:page-words/@between"/>
        <text:page-count>1</text:page-count>
      </text:p>
    </style:footer>
  </xsl:template>

</xsl:stylesheet>
