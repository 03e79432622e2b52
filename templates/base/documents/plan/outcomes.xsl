<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="p a t">

  <!-- Section E: outcomes, how anyone will know, by when, and the needs and provision they go with. -->

  <xsl:template match="p:section[@letter = 'E']" mode="section">
    <section orientation="landscape" start="page">
      <xsl:call-template name="section-heading"/>
      <xsl:apply-templates select="p:gap" mode="block"/>
      <xsl:apply-templates select="p:adulthood" mode="terms"/>
      <xsl:if test="p:entry">
        <table caption="{t:w('outcomes.caption')}" description="{t:w('outcomes.description')}">
          <column width="6"/><column width="36"/><column width="33"/><column width="11"/><column width="14"/>
          <head><row>
            <cell><xsl:value-of select="t:w('outcomes.column.label')"/></cell>
            <cell><xsl:value-of select="t:w('outcomes.column.outcome')"/></cell>
            <cell><xsl:value-of select="t:w('outcomes.column.measure')"/></cell>
            <cell><xsl:value-of select="t:w('outcomes.column.by-when')"/></cell>
            <cell><xsl:value-of select="t:w('outcomes.column.goes-with')"/></cell>
          </row></head>
          <body><xsl:apply-templates select="p:entry" mode="outcome"/></body>
        </table>
      </xsl:if>
      <xsl:apply-templates select="p:note" mode="reason"/>
    </section>
  </xsl:template>

  <xsl:template match="p:entry" mode="outcome">
    <xsl:variable name="outcome" select="a:outcome"/>
    <row id="{@id}">
      <cell header="row"><xsl:value-of select="@label"/></cell>
      <cell>
        <xsl:variable name="sources"><xsl:call-template name="sources"/></xsl:variable>
        <xsl:for-each select="$outcome/a:statement">
          <xsl:call-template name="paragraphs"><xsl:with-param name="after" select="$sources"/></xsl:call-template>
        </xsl:for-each>
        <xsl:if test="$outcome/a:step">
          <paragraph kind="label"><xsl:value-of select="t:w('outcomes.steps')"/></paragraph>
          <list kind="bullet">
            <xsl:for-each select="$outcome/a:step">
              <item>
                <xsl:call-template name="inline"/>
                <xsl:variable name="about" select="t:join('; ', string(@by-when), string(@owner))"/>
                <xsl:if test="$about != ''"><xsl:value-of select="concat(' (', $about, ')')"/></xsl:if>
              </item>
            </xsl:for-each>
          </list>
        </xsl:if>
        <xsl:if test="$outcome/@term | $outcome/@theme | p:aspiration | $outcome/@achieved-on">
          <fields>
            <xsl:if test="$outcome/@term"><field label="{t:w('outcomes.term')}"><xsl:value-of select="t:code('OutcomeTerm', $outcome/@term)"/></field></xsl:if>
            <xsl:if test="$outcome/@theme"><field label="{t:w('adulthood-theme')}"><xsl:value-of select="t:code('AdulthoodTheme', $outcome/@theme)"/></field></xsl:if>
            <xsl:if test="p:aspiration"><field label="{t:w('outcomes.aspiration')}"><xsl:apply-templates select="p:aspiration" mode="aspiration"/></field></xsl:if>
            <xsl:if test="$outcome/@achieved-on"><field label="{t:w('outcomes.achieved-on')}"><xsl:value-of select="t:date($outcome/@achieved-on)"/></field></xsl:if>
          </fields>
        </xsl:if>
        <xsl:call-template name="from-previous-plan"/>
        <xsl:call-template name="decided"/>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="$outcome/a:measure | $outcome/a:baseline | $outcome/a:target | $outcome/a:monitored | $outcome/a:review-when">
            <fields>
              <xsl:for-each select="$outcome/a:measure | $outcome/a:baseline | $outcome/a:target">
                <field label="{t:w(concat('outcomes.', local-name()))}"><xsl:call-template name="inline"/></field>
              </xsl:for-each>
              <xsl:for-each select="$outcome/a:monitored">
                <field label="{t:w('outcomes.monitored')}"><xsl:call-template name="monitored"/></field>
              </xsl:for-each>
              <xsl:for-each select="$outcome/a:review-when"><field label="{t:w('outcomes.review-when')}"><xsl:value-of select="."/></field></xsl:for-each>
            </fields>
          </xsl:when>
          <xsl:otherwise><paragraph kind="small"><xsl:value-of select="t:w('outcomes.no-measure')"/></paragraph></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="p:gap[@field = 'by-when']">
            <gap id="{p:gap[@field = 'by-when']/@id}" label="{t:w('outcomes.column.by-when')}"><xsl:value-of select="t:w('gap.by-when')"/></gap>
          </xsl:when>
          <xsl:when test="$outcome/a:by-when">
            <xsl:value-of select="$outcome/a:by-when"/>
            <xsl:if test="$outcome/a:by-when/@date and not(contains($outcome/a:by-when, t:date($outcome/a:by-when/@date)))">
              <xsl:value-of select="concat(' (', t:date($outcome/a:by-when/@date), ')')"/>
            </xsl:if>
          </xsl:when>
          <xsl:otherwise><paragraph kind="small"><xsl:value-of select="t:w('outcomes.date-in-words')"/></paragraph></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="p:link[@kind = 'need' or @kind = 'provision']">
            <fields>
              <xsl:call-template name="links-field"><xsl:with-param name="kind" select="'need'"/><xsl:with-param name="key" select="'links.needs'"/></xsl:call-template>
              <xsl:call-template name="links-field"><xsl:with-param name="kind" select="'provision'"/><xsl:with-param name="key" select="'links.provision'"/></xsl:call-template>
            </fields>
          </xsl:when>
          <xsl:otherwise><paragraph kind="small"><xsl:value-of select="t:w('outcomes.no-links')"/></paragraph></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>

  <!-- A hope named by its item is a link to it in section A; otherwise the author's own words. -->
  <xsl:template match="p:aspiration" mode="aspiration">
    <xsl:choose>
      <xsl:when test="@to"><link to="{@to}"><xsl:value-of select="t:fill('section.badge', 'A')"/></link></xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
