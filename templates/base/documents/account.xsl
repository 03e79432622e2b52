<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="s p r a t">

  <!-- The account of a case: where every item of every advice went, and by whose decision. -->

  <xsl:import href="shared/frame.xsl"/>
  <xsl:import href="shared/items.xsl"/>
  <xsl:import href="shared/account.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="plan" select="/s:source/p:plan"/>
  <xsl:variable name="lines" select="/s:source/r:review/r:account/r:line"/>

  <xsl:key name="of-fate" match="r:account/r:line" use="@fate"/>
  <xsl:key name="of-version" match="r:account/r:line" use="concat(@submission, '|', @version)"/>
  <xsl:key name="of-submission" match="r:account/r:line" use="@submission"/>
  <xsl:key name="advice-row" match="p:annex/p:row" use="a:advice/@id"/>

  <xsl:template match="/s:source">
    <document xml:lang="en-GB">
      <xsl:call-template name="frame"><xsl:with-param name="title" select="t:w('account.title')"/></xsl:call-template>
      <section id="c_front">
        <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
        <document-title><xsl:value-of select="t:w('account.title')"/></document-title>
        <paragraph kind="stage-mark"><xsl:value-of select="t:w('account.internal')"/></paragraph>
        <fields>
          <field label="{t:w('front.case-ref')}"><xsl:value-of select="$plan/@case-ref"/></field>
          <field label="{t:w('front.date')}"><xsl:value-of select="t:date($plan/@date)"/></field>
          <field label="{t:w('review.stage')}"><xsl:value-of select="t:stage($plan)"/></field>
          <field label="{t:w('account.items')}"><xsl:value-of select="count($lines)"/></field>
        </fields>
        <paragraph><xsl:value-of select="t:w('account.explanation')"/></paragraph>
        <xsl:if test="$lines">
          <xsl:call-template name="totals"/>
          <contents title="{t:w('contents.title')}" levels="1"/>
        </xsl:if>
        <xsl:if test="not($lines)"><paragraph><xsl:value-of select="t:w('review.account.none')"/></paragraph></xsl:if>
      </section>
      <xsl:for-each select="$lines[generate-id() = generate-id(key('of-version', concat(@submission, '|', @version))[1])]">
        <xsl:call-template name="account-of-advice"><xsl:with-param name="number" select="position()"/></xsl:call-template>
      </xsl:for-each>
    </document>
  </xsl:template>

  <!-- How many items went each way. -->
  <xsl:template name="totals">
    <table caption="{t:w('account.totals')}">
      <column width="80"/><column width="20"/>
      <head><row>
        <cell><xsl:value-of select="t:w('review.account.fate')"/></cell>
        <cell><xsl:value-of select="t:w('account.items')"/></cell>
      </row></head>
      <body>
        <xsl:for-each select="$lines[generate-id() = generate-id(key('of-fate', @fate)[1])]">
          <row>
            <cell header="row"><xsl:value-of select="t:w(concat('account.total.', @fate))"/></cell>
            <cell><xsl:value-of select="count(key('of-fate', @fate))"/></cell>
          </row>
        </xsl:for-each>
      </body>
    </table>
  </xsl:template>

  <xsl:template name="account-of-advice">
    <xsl:param name="number"/>
    <xsl:variable name="mine" select="key('of-version', concat(@submission, '|', @version))"/>
    <xsl:variable name="row" select="key('advice-row', @submission)"/>
    <xsl:variable name="name">
      <xsl:choose>
        <xsl:when test="not(@submission)"><xsl:value-of select="t:capital(t:w('source.case'))"/></xsl:when>
        <xsl:when test="$row/a:advice[a:title and @version = current()/@version]"><xsl:value-of select="t:join(' ', string(@annex), string($row/a:advice/a:title))"/></xsl:when>
        <xsl:when test="$row"><xsl:value-of select="t:join(' ', string(@annex), t:code('Regulation6', $row/@head))"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="@submission"/></xsl:otherwise>
      </xsl:choose>
      <!-- Two versions of the same advice must not have the same heading. -->
      <xsl:if test="key('of-submission', @submission)[@version != current()/@version]"><xsl:value-of select="concat(' ', t:fill('account.version', @version))"/></xsl:if>
    </xsl:variable>
    <section id="{concat('c_', $number)}">
      <heading level="1" id="{concat('h_', $number)}"><xsl:value-of select="$name"/></heading>
      <xsl:if test="@submission">
        <paragraph kind="small">
          <xsl:value-of select="t:join(', ', string(@submission), t:fill('advice.version', @version), string($row/a:advice//a:author/a:role))"/>
        </paragraph>
      </xsl:if>
      <table caption="{t:fill('account.caption', string($name))}">
        <column width="12"/><column width="18"/><column width="70"/>
        <head><row>
          <cell><xsl:value-of select="t:w('account.item')"/></cell>
          <cell><xsl:value-of select="t:w('review.account.kind')"/></cell>
          <cell><xsl:value-of select="t:w('review.account.fate')"/></cell>
        </row></head>
        <body><xsl:apply-templates select="$mine" mode="account"/></body>
      </table>
    </section>
  </xsl:template>

  <!-- What waits is shown with its words: somebody has to decide on them. -->
  <xsl:template match="r:line" mode="account">
    <row>
      <cell header="row"><xsl:value-of select="@item"/></cell>
      <cell><xsl:value-of select="t:w(concat('kind.', @kind))"/></cell>
      <cell>
        <paragraph>
          <xsl:variable name="fate"><xsl:call-template name="fate"/></xsl:variable>
          <xsl:value-of select="t:capital(string($fate))"/>
          <xsl:if test="@reason"><xsl:value-of select="concat('. ', t:w(@reason))"/></xsl:if>
        </paragraph>
        <xsl:if test="a:*"><paragraph kind="small"><xsl:apply-templates select="a:*" mode="line"/></paragraph></xsl:if>
        <xsl:if test="@decision"><paragraph kind="small"><xsl:call-template name="fate-decision"/></paragraph></xsl:if>
      </cell>
    </row>
  </xsl:template>
</xsl:stylesheet>
