<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="p t">

  <!-- Section I, empty in every draft (section 38(5) of the 2014 Act). -->

  <xsl:template match="p:section[@letter = 'I']" mode="section">
    <section orientation="landscape">
      <xsl:call-template name="section-heading"/>
      <xsl:choose>
        <xsl:when test="p:placement | p:education-otherwise">
          <xsl:apply-templates select="p:placement" mode="placement"/>
          <xsl:for-each select="p:education-otherwise">
            <paragraph><xsl:value-of select="t:w('placement.education-otherwise.note')"/></paragraph>
            <xsl:call-template name="paragraphs"><xsl:with-param name="label" select="t:w('placement.education-otherwise')"/></xsl:call-template>
          </xsl:for-each>
        </xsl:when>
        <xsl:when test="@empty-by-law = 'yes'"><paragraph><xsl:value-of select="t:w('placement.draft')"/></paragraph></xsl:when>
        <xsl:otherwise><gap id="g_I_placement" label="{t:w('gap.placement')}"><xsl:value-of select="t:w('gap.placement.I')"/></gap></xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:template match="p:placement" mode="placement">
    <xsl:choose>
      <xsl:when test="@when = 'present' and @to"><heading level="2"><xsl:value-of select="t:fill('placement.present.until', t:date(@to))"/></heading></xsl:when>
      <xsl:when test="@when = 'present'"><heading level="2"><xsl:value-of select="t:w('placement.present')"/></heading></xsl:when>
      <xsl:when test="@when = 'next'"><heading level="2"><xsl:value-of select="t:fill('placement.next.from', t:date(@from))"/></heading></xsl:when>
    </xsl:choose>
    <xsl:if test="not(@name)"><paragraph><xsl:value-of select="t:w('placement.type-only')"/></paragraph></xsl:if>
    <xsl:if test="@name | @type | @type-words | @urn | @ukprn | @laestab | @from | @to | @residential | @share">
      <fields>
        <xsl:for-each select="@name | @type | @type-words | @urn | @ukprn | @laestab | @from | @to | @residential | @share">
          <field label="{t:w(concat('placement.', local-name()))}">
            <xsl:choose>
              <xsl:when test="local-name() = 'type'"><xsl:value-of select="t:code('SettingType', .)"/></xsl:when>
              <xsl:when test="local-name() = 'from' or local-name() = 'to'"><xsl:value-of select="t:date(.)"/></xsl:when>
              <xsl:when test="local-name() = 'residential'"><xsl:value-of select="t:w(concat('placement.residential.', .))"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
            </xsl:choose>
          </field>
        </xsl:for-each>
      </fields>
    </xsl:if>
    <xsl:if test="@parental-arrangement = 'yes'"><paragraph><xsl:value-of select="t:w('placement.parental')"/></paragraph></xsl:if>
  </xsl:template>

  <!-- Words that go with a placement without being part of section I: they may not be conditions of the place. -->
  <xsl:template match="p:section[@letter = 'I']" mode="beside">
    <section>
      <heading level="1" id="s_beside"><xsl:value-of select="t:w('placement.beside')"/></heading>
      <paragraph kind="small"><xsl:value-of select="t:w('placement.beside.note')"/></paragraph>
      <xsl:for-each select="p:beside">
        <xsl:call-template name="paragraphs"><xsl:with-param name="label" select="string(@name)"/></xsl:call-template>
      </xsl:for-each>
    </section>
  </xsl:template>
</xsl:stylesheet>
