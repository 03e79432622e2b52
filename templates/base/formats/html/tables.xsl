<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:d="urn:ehcplan:document" exclude-result-prefixes="d">

  <!-- A table of four or more columns does not fit a telephone. It gets a frame that scrolls sideways by itself; the frame can take the
       keyboard focus (else it cannot be scrolled without a mouse) and has the caption as its name. A group and not a
       region: regions are landmarks. -->
  <xsl:template match="d:table" mode="block">
    <xsl:choose>
      <xsl:when test="count(d:column) > 3">
        <div class="wide" tabindex="0" role="group">
          <xsl:attribute name="aria-labelledby"><xsl:call-template name="table-name"/>-caption</xsl:attribute>
          <xsl:call-template name="table"/>
        </div>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="table"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="table">
    <xsl:variable name="name"><xsl:call-template name="table-name"/></xsl:variable>
    <table>
      <xsl:call-template name="common-attributes"/>
      <xsl:if test="@description"><xsl:attribute name="aria-describedby"><xsl:value-of select="$name"/>-description</xsl:attribute></xsl:if>
      <caption><span id="{$name}-caption"><xsl:value-of select="normalize-space(@caption)"/></span></caption>
      <colgroup>
        <xsl:for-each select="d:column"><col style="width:{@width}%"><xsl:if test="@width &lt;= 10"><xsl:attribute name="class">narrow</xsl:attribute></xsl:if></col></xsl:for-each>
      </colgroup>
      <thead><xsl:apply-templates select="d:head/d:row"/></thead>
      <tbody><xsl:apply-templates select="d:body/d:row"/></tbody>
    </table>
  </xsl:template>

  <xsl:template match="d:row">
    <xsl:variable name="height"><xsl:call-template name="row-height"/></xsl:variable>
    <tr>
      <xsl:if test="string($height)"><xsl:attribute name="class">tall</xsl:attribute></xsl:if>
      <xsl:call-template name="common-attributes"/>
      <xsl:apply-templates select="d:cell"/>
    </tr>
  </xsl:template>

  <xsl:template match="d:cell">
    <td><xsl:call-template name="common-attributes"/><xsl:call-template name="inside"/></td>
  </xsl:template>
  <!-- An empty th names nothing: the corner of a table is a plain cell. -->
  <xsl:template match="d:head/d:row/d:cell[*|text()[normalize-space()]]">
    <th scope="col"><xsl:call-template name="common-attributes"/><xsl:call-template name="inside"/></th>
  </xsl:template>
  <xsl:template match="d:body/d:row/d:cell[@header = 'row']">
    <th scope="row"><xsl:call-template name="common-attributes"/><xsl:call-template name="inside"/></th>
  </xsl:template>

</xsl:stylesheet>
