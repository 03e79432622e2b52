<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice"
                xmlns:func="http://exslt.org/functions" xmlns:t="urn:ehcplan:template" extension-element-prefixes="func"
                exclude-result-prefixes="p a t">

  <!-- Section K: what was asked for, what came, and what is outstanding. The advice itself follows as annexes. -->

  <xsl:template match="p:annex" mode="annex-list">
    <section orientation="landscape" start="page">
      <xsl:call-template name="section-heading"><xsl:with-param name="letter" select="'K'"/><xsl:with-param name="intro" select="concat('section.K.intro', substring('.family', 1, 9 * not($audit)))"/></xsl:call-template>
      <table caption="{t:w('annex.caption')}" description="{t:w('annex.description')}">
        <column width="6"/><column width="26"/><column width="29"/><column width="12"/><column width="12"/><column width="15"/>
        <head><row>
          <cell><xsl:value-of select="t:w('annex.column.label')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.kind')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.from')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.asked')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.due')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.received')"/></cell>
        </row></head>
        <body><xsl:apply-templates select="p:row" mode="annex-row"/></body>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="p:row" mode="annex-row">
    <row>
      <cell header="row">
        <xsl:choose>
          <xsl:when test="@label and $audit"><link to="{@anchor}"><xsl:value-of select="@label"/></link></xsl:when>
          <xsl:when test="@label"><xsl:value-of select="@label"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="t:w('annex.no-label')"/></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell>
        <paragraph><xsl:value-of select="t:head(.)"/></paragraph>
        <xsl:if test="a:advice/a:title"><paragraph><xsl:value-of select="a:advice/a:title"/></paragraph></xsl:if>
      </cell>
      <cell>
        <xsl:for-each select="a:advice//a:author">
          <paragraph><xsl:value-of select="t:join(', ', string(a:name), string(a:role), string(a:organisation))"/></paragraph>
        </xsl:for-each>
        <xsl:if test="not(a:advice)"><paragraph><xsl:value-of select="t:join(', ', string(@from), string(@organisation), substring(t:w('annex.nobody'), 1, 99 * number(not(@from))))"/></paragraph></xsl:if>
      </cell>
      <cell><xsl:call-template name="date-or-dash"><xsl:with-param name="date" select="@requested-on"/></xsl:call-template></cell>
      <cell><xsl:call-template name="date-or-dash"><xsl:with-param name="date" select="@due-on"/></xsl:call-template></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="p:gap"><gap id="{p:gap/@id}" label="{t:w('annex.column.received')}"><xsl:value-of select="t:w(concat('annex.state.', @state))"/></gap></xsl:when>
          <xsl:otherwise>
            <paragraph><xsl:value-of select="t:join(', ', t:state(.), t:date(string(@received-on)))"/></paragraph>
            <xsl:if test="@reason"><paragraph><xsl:value-of select="@reason"/></paragraph></xsl:if>
            <xsl:if test="a:advice/a:dated"><paragraph><xsl:value-of select="t:fill('annex.dated', t:date(a:advice/a:dated))"/></paragraph></xsl:if>
          </xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>

  <!-- What became of the request. A reply of a service that assessed nobody is not advice. -->
  <xsl:key name="nil-return" match="p:entry[p:mark/@kind = 'nil-return']/p:source" use="@annex"/>
  <func:function name="t:state">
    <xsl:param name="row"/>
    <xsl:variable name="nil" select="$row[@label and key('nil-return', @label) and not(.//a:need or .//a:outcome or .//a:provision or .//a:strength or .//a:assessed)]"/>
    <func:result select="t:w(concat('annex.state.', substring('nil-return', 1, 99 * boolean($nil)), substring($row/@state, 1, 99 * not($nil))))"/>
  </func:function>

  <!-- The head of regulation 6(1); the plan of another authority is no advice under it. -->
  <func:function name="t:head">
    <xsl:param name="row"/>
    <xsl:choose>
      <xsl:when test="$row/a:advice/@kind = 'transferred-plan'"><func:result select="t:code('SubmissionKind', 'transferred-plan')"/></xsl:when>
      <xsl:otherwise><func:result select="concat('(', $row/@head, ') ', t:code('Regulation6', $row/@head))"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <xsl:template name="date-or-dash">
    <xsl:param name="date"/>
    <xsl:choose>
      <xsl:when test="$date"><xsl:value-of select="t:date($date)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w('annex.no-date')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
