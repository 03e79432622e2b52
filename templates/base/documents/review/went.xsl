<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- Where the advice is: asked for and received, waiting for a person, and where every item went. -->

  <xsl:key name="group" match="r:account/r:line" use="concat(@submission, '|', @kind)"/>

  <!-- Asked, due, outstanding: one row for each advice. -->
  <xsl:template name="review-advice">
    <section id="r_advice">
      <heading level="1" id="r_asked"><xsl:value-of select="t:w('review.advice')"/></heading>
      <table caption="{t:w('review.advice.caption')}">
        <column width="6"/><column width="28"/><column width="15"/><column width="13"/><column width="18"/><column width="20"/>
        <head><row>
          <cell><xsl:value-of select="t:w('annex.column.label')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.kind')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.asked')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.due')"/></cell>
          <cell><xsl:value-of select="t:w('annex.column.received')"/></cell>
          <cell><xsl:value-of select="t:w('review.count')"/></cell>
        </row></head>
        <body>
          <xsl:for-each select="$plan/p:annex/p:row">
            <row>
              <xsl:if test="@label and a:advice"><xsl:attribute name="id"><xsl:value-of select="concat('k_', @label)"/></xsl:attribute></xsl:if>
              <cell header="row"><xsl:value-of select="@label"/><xsl:if test="not(@label)"><xsl:value-of select="t:w('annex.no-label')"/></xsl:if></cell>
              <cell>
                <paragraph><xsl:value-of select="concat('(', @head, ') ', t:code('Regulation6', @head))"/></paragraph>
                <xsl:if test="@from"><paragraph kind="small"><xsl:value-of select="@from"/></paragraph></xsl:if>
                <xsl:if test="a:advice"><paragraph kind="small"><xsl:value-of select="t:author(.)"/></paragraph></xsl:if>
              </cell>
              <cell><xsl:call-template name="date-or-dash"><xsl:with-param name="date" select="@requested-on"/></xsl:call-template></cell>
              <cell><xsl:call-template name="date-or-dash"><xsl:with-param name="date" select="@due-on"/></xsl:call-template></cell>
              <cell>
                <xsl:choose>
                  <xsl:when test="p:gap"><gap id="{concat('r_', p:gap/@id)}" label="{t:w('annex.column.received')}"><xsl:value-of select="t:w(concat('annex.state.', @state))"/></gap></xsl:when>
                  <xsl:otherwise><xsl:value-of select="t:join(', ', t:state(.), t:date(string(@received-on)))"/></xsl:otherwise>
                </xsl:choose>
              </cell>
              <cell><xsl:value-of select="t:counts(key('of-advice', a:advice/@id))"/></cell>
            </row>
          </xsl:for-each>
        </body>
      </table>
    </section>
  </xsl:template>

  <!-- Items kept out of the plan until a person decides, with their words and the reason. -->
  <xsl:template name="waiting">
    <xsl:variable name="lines" select="$review/r:account/r:line[@fate = 'waiting']"/>
    <section id="r_waiting">
      <heading level="1" id="r_wait"><xsl:value-of select="t:w('review.waiting')"/></heading>
      <xsl:if test="not($lines)"><paragraph><xsl:value-of select="t:w('review.waiting.none')"/></paragraph></xsl:if>
      <xsl:if test="$lines">
        <paragraph><xsl:value-of select="t:w('review.waiting.explanation')"/></paragraph>
        <table caption="{t:w('review.waiting.caption')}">
          <column width="20"/><column width="48"/><column width="32"/>
          <head><row>
            <cell><xsl:value-of select="t:w('review.account.item')"/></cell>
            <cell><xsl:value-of select="t:w('review.waiting.words')"/></cell>
            <cell><xsl:value-of select="t:w('review.waiting.reason')"/></cell>
          </row></head>
          <body>
            <xsl:for-each select="$lines">
              <row>
                <cell header="row"><xsl:call-template name="item-name"/></cell>
                <cell><paragraph><xsl:apply-templates select="a:*" mode="line"/></paragraph></cell>
                <cell><xsl:value-of select="t:w(@reason)"/></cell>
              </row>
            </xsl:for-each>
          </body>
        </table>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template name="item-name">
    <xsl:choose>
      <xsl:when test="@submission"><xsl:value-of select="t:join(' ', string(@annex), string(@item))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:capital(t:join(' ', t:w('source.case'), string(@item)))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where every item went. -->
  <xsl:template match="r:account" mode="account">
    <section id="r_account">
      <heading level="1" id="r_went"><xsl:value-of select="t:w('review.account')"/></heading>
      <xsl:if test="not(r:line)"><paragraph><xsl:value-of select="t:w('review.account.none')"/></paragraph></xsl:if>
      <xsl:if test="r:line"><paragraph><xsl:value-of select="t:w('review.account.explanation')"/></paragraph>
      <table caption="{t:w('review.account.caption')}">
        <column width="18"/><column width="22"/><column width="60"/>
        <head><row>
          <cell><xsl:value-of select="t:w('review.account.advice')"/></cell>
          <cell><xsl:value-of select="t:w('review.account.kind')"/></cell>
          <cell><xsl:value-of select="t:w('review.account.fate')"/></cell>
        </row></head>
        <body>
          <xsl:for-each select="r:line[generate-id() = generate-id(key('group', concat(@submission, '|', @kind))[1])]">
            <row>
              <cell header="row"><xsl:choose>
                <xsl:when test="@annex"><xsl:value-of select="@annex"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="t:capital(t:join('', string(@submission), substring(t:w('source.case'), 1, 99 * not(@submission))))"/></xsl:otherwise>
              </xsl:choose></cell>
              <cell><xsl:value-of select="t:w(concat('kind.', @kind))"/></cell>
              <cell>
                <xsl:for-each select="key('group', concat(@submission, '|', @kind))">
                  <xsl:if test="position() &gt; 1">; </xsl:if>
                  <strong><xsl:value-of select="@item"/></strong>
                  <xsl:text> </xsl:text>
                  <xsl:call-template name="fate"/>
                  <xsl:if test="@decision"><xsl:value-of select="concat(' (', @decision, ')')"/></xsl:if>
                </xsl:for-each>
              </cell>
            </row>
          </xsl:for-each>
        </body>
      </table></xsl:if>
    </section>
  </xsl:template>
</xsl:stylesheet>
