<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="p a t">

  <!-- Sections F, G, H1 and H2: one row for one provision, with who, how much, when, and which need it meets. -->

  <xsl:template match="p:section[@letter = 'F' or @letter = 'G' or @letter = 'H1' or @letter = 'H2']" mode="section">
    <section orientation="landscape">
      <xsl:if test="@letter = 'F'"><xsl:attribute name="start">page</xsl:attribute></xsl:if>
      <xsl:call-template name="section-heading"/>
      <xsl:apply-templates select="p:gap[not(@area)]" mode="block"/>
      <xsl:apply-templates select="p:adulthood" mode="terms"/>
      <xsl:for-each select="p:area">
        <xsl:if test="../@letter = 'F'">
          <heading level="2"><xsl:value-of select="t:area(@code)"/></heading>
        </xsl:if>
        <xsl:if test="p:entry[a:provision]">
          <table description="{t:w('provision.description')}">
            <xsl:attribute name="caption"><xsl:call-template name="provision-caption"/></xsl:attribute>
            <column width="6"/><column width="33"/><column width="20"/><column width="28"/><column width="13"/>
            <head><row>
              <cell><xsl:value-of select="t:w('provision.column.label')"/></cell>
              <cell><xsl:value-of select="t:w('provision.column.what')"/></cell>
              <cell><xsl:value-of select="t:w('provision.column.who')"/></cell>
              <cell><xsl:value-of select="t:w('provision.column.amount')"/></cell>
              <cell><xsl:value-of select="t:w('provision.column.why')"/></cell>
            </row></head>
            <body><xsl:apply-templates select="p:entry[a:provision]" mode="provision"/></body>
          </table>
        </xsl:if>
        <xsl:call-template name="lines">
          <xsl:with-param name="entries" select="p:entry[a:fact]"/>
          <xsl:with-param name="heading" select="'facts.heading'"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:apply-templates select="p:note" mode="reason"/>
      <xsl:call-template name="lapsed"/>
      <xsl:for-each select="p:five-day-note"><paragraph><xsl:call-template name="inline"/></paragraph></xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template name="provision-caption">
    <xsl:choose>
      <xsl:when test="../@letter = 'F'"><xsl:value-of select="t:fill('provision.caption', t:area(@code))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w(concat('provision.caption.', ../@letter))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="p:entry" mode="provision">
    <xsl:variable name="row" select="a:provision"/>
    <row id="{@id}">
      <cell header="row"><xsl:value-of select="@label"/></cell>
      <cell>
        <xsl:variable name="sources"><xsl:call-template name="sources"/></xsl:variable>
        <xsl:for-each select="$row/a:what">
          <xsl:call-template name="paragraphs"><xsl:with-param name="after" select="$sources"/></xsl:call-template>
        </xsl:for-each>
        <xsl:apply-templates select="$row" mode="particulars"/>
        <xsl:if test="p:link[@kind = 'within']">
          <fields><xsl:call-template name="links-field"><xsl:with-param name="kind" select="'within'"/><xsl:with-param name="key" select="'provision.within'"/></xsl:call-template></fields>
        </xsl:if>
        <xsl:call-template name="from-previous-plan"/>
        <xsl:call-template name="decided"/>
      </cell>
      <cell>
        <fields>
          <xsl:apply-templates select="p:gap[@field = 'who']" mode="field"/>
          <xsl:apply-templates select="$row" mode="who"/>
          <xsl:apply-templates select="$row" mode="bodies"/>
          <xsl:apply-templates select="p:agreement" mode="terms"/>
          <xsl:if test="not(p:agreement or p:gap[@field = 'who'] or $row/a:delivered-by or $row/a:qualification or $row/a:designed-by or
                        $row/a:responsible-body or $row/a:arranged-by or $row/a:funded-by or $row/a:commissioner or
                        $row/a:provider or $row/a:social-care-team)">
            <field label="{t:w('provision.delivered-by')}"><xsl:value-of select="t:w(concat('provision.nobody', substring('.previous-plan', 1, 99 * boolean(p:mark[@kind = 'from-previous-plan']))))"/></field>
          </xsl:if>
        </fields>
        <xsl:for-each select="p:mark[(@kind = 'awaits-agreement' and not(../p:agreement)) or @kind = 'not-agreed']"><paragraph kind="small"><xsl:value-of select="t:w(concat('mark.', @kind))"/></paragraph></xsl:for-each>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="p:gap[@field = 'how-often' or @field = 'how-long'] or $row/a:frequency or $row/a:session-length or
                          $row/a:group or $row/a:period or $row/a:total or $row/a:report-writing">
            <fields>
              <xsl:apply-templates select="p:gap[@field = 'how-often']" mode="field"/>
              <xsl:apply-templates select="p:gap[@field = 'how-long']" mode="field"/>
              <xsl:apply-templates select="$row" mode="amounts"/>
              <xsl:apply-templates select="$row" mode="reviews"/>
            </fields>
          </xsl:when>
          <xsl:otherwise>
            <paragraph><xsl:value-of select="t:w(concat('provision.no-sessions', substring('.previous-plan', 1, 99 * boolean(p:mark[@kind = 'from-previous-plan']))))"/></paragraph>
            <xsl:if test="$row/a:review"><fields><xsl:apply-templates select="$row" mode="reviews"/></fields></xsl:if>
          </xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell>
        <!-- A row of an earlier plan may go with nothing, and nobody here is asked why. -->
        <xsl:if test="not(p:gap[@field = 'need'] | p:link[@kind = 'need' or @kind = 'outcome'])"><paragraph kind="small"><xsl:value-of select="t:w('links.none')"/></paragraph></xsl:if>
        <xsl:if test="p:gap[@field = 'need'] | p:link[@kind = 'need' or @kind = 'outcome']"><fields>
          <xsl:choose>
            <xsl:when test="p:gap[@field = 'need']"><xsl:apply-templates select="p:gap[@field = 'need']" mode="field"/></xsl:when>
            <xsl:otherwise><xsl:call-template name="links-field"><xsl:with-param name="kind" select="'need'"/><xsl:with-param name="key" select="'links.needs'"/></xsl:call-template></xsl:otherwise>
          </xsl:choose>
          <xsl:call-template name="links-field"><xsl:with-param name="kind" select="'outcome'"/><xsl:with-param name="key" select="'links.outcomes'"/></xsl:call-template>
        </fields></xsl:if>
      </cell>
    </row>
  </xsl:template>

  <!-- A blank field of a row: seen in its place, under the name of the field. -->
  <xsl:template match="p:gap" mode="field">
    <field label="{t:w(concat('gap.', @field, '.label'))}">
      <gap id="{@id}" label="{t:w(concat('gap.', @field, '.label'))}"><xsl:value-of select="t:w(concat('gap.', @field))"/></gap>
    </field>
  </xsl:template>
</xsl:stylesheet>
