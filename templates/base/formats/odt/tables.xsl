<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">

  <!-- Tables: caption above, head row repeated on every page, rows whole unless they are tall. ODF has no heading cell for a
       row; a column of row headings is a header column, and its words are bold. -->

  <xsl:template match="d:table" mode="block">
    <text:p><xsl:call-template name="paragraph-style"/><xsl:call-template name="anchored-words"/></text:p>
    <table:table>
      <xsl:attribute name="table:name"><xsl:call-template name="table-name"/></xsl:attribute>
      <xsl:attribute name="table:style-name">Table_<xsl:call-template name="shape"/></xsl:attribute>
      <table:title><xsl:value-of select="normalize-space(@caption)"/></table:title>
      <xsl:if test="@description"><table:desc><xsl:value-of select="normalize-space(@description)"/></table:desc></xsl:if>
      <xsl:choose>
        <xsl:when test="not(d:body/d:row[not(d:cell[1]/@header = 'row')])">
          <table:table-header-columns><xsl:apply-templates select="d:column[1]"/></table:table-header-columns>
          <xsl:apply-templates select="d:column[position() > 1]"/>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates select="d:column"/></xsl:otherwise>
      </xsl:choose>
      <table:table-header-rows><xsl:apply-templates select="d:head/d:row"/></table:table-header-rows>
      <xsl:apply-templates select="d:body/d:row"/>
    </table:table>
  </xsl:template>

  <xsl:template match="d:table" mode="words"><xsl:value-of select="normalize-space(@caption)"/></xsl:template>

  <xsl:template name="shape">
    <xsl:choose>
      <xsl:when test="ancestor::d:section/@orientation = 'landscape'">landscape</xsl:when>
      <xsl:otherwise>portrait</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="d:column">
    <table:table-column>
      <xsl:attribute name="table:style-name"><xsl:call-template name="column-style"/></xsl:attribute>
    </table:table-column>
  </xsl:template>

  <xsl:template name="column-style">Column_<xsl:call-template name="shape"/>_<xsl:value-of select="@width"/></xsl:template>

  <xsl:template match="d:row">
    <xsl:variable name="height"><xsl:call-template name="row-height"/></xsl:variable>
    <table:table-row>
      <xsl:if test="parent::d:head or not(string($height))"><xsl:attribute name="table:style-name">Row_whole</xsl:attribute></xsl:if>
      <xsl:apply-templates select="d:cell"/>
    </table:table-row>
  </xsl:template>

  <xsl:template match="d:cell">
    <table:table-cell office:value-type="string">
      <xsl:attribute name="table:style-name">
        <xsl:choose>
          <xsl:when test="../parent::d:head">Cell_head</xsl:when>
          <xsl:otherwise>Cell</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:call-template name="blocks-or-paragraph"/>
    </table:table-cell>
  </xsl:template>

  <!-- ============================================================ automatic styles (called from automatic.xsl) -->

  <!-- Widths of the text: A4 less 2 cm on either side. -->
  <xsl:template name="table-styles">
    <xsl:if test="//d:section[not(@orientation = 'landscape')]/d:table">
      <style:style style:name="Table_portrait" style:family="table">
        <style:table-properties style:width="17cm" table:align="margins" fo:margin-bottom="0.5cm" style:may-break-between-rows="true" table:border-model="collapsing"/>
      </style:style>
    </xsl:if>
    <xsl:if test="//d:section[@orientation = 'landscape']/d:table">
      <style:style style:name="Table_landscape" style:family="table">
        <style:table-properties style:width="25.7cm" table:align="margins" fo:margin-bottom="0.5cm" style:may-break-between-rows="true" table:border-model="collapsing"/>
      </style:style>
    </xsl:if>
    <xsl:for-each select="//d:column">
      <xsl:variable name="landscape" select="ancestor::d:section/@orientation = 'landscape'"/>
      <xsl:if test="generate-id() = generate-id(key('width', concat($landscape, @width))[1])">
        <style:style style:family="table-column">
          <xsl:attribute name="style:name"><xsl:call-template name="column-style"/></xsl:attribute>
          <style:table-column-properties style:rel-column-width="{round(@width * 100)}*" style:column-width="{format-number(@width * (17 + 8.7 * $landscape) div 100, '0.###')}cm"/>
        </style:style>
      </xsl:if>
    </xsl:for-each>
    <style:style style:name="Row_whole" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
    <style:style style:name="Cell" style:family="table-cell">
      <style:table-cell-properties fo:padding="0.15cm" fo:border="0.5pt solid #{$line-colour}" style:vertical-align="top"/>
    </style:style>
    <style:style style:name="Cell_head" style:family="table-cell">
      <style:table-cell-properties fo:padding="0.15cm" fo:border="0.5pt solid #{$line-colour}" fo:border-bottom="1.5pt solid #{$heading-colour}" fo:background-color="#{$shade-colour}" style:vertical-align="bottom"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
