<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="p a t">

  <!-- Section I, empty in every draft (section 38(5) of the 2014 Act), and section J. -->

  <xsl:template match="p:section[@letter = 'I']" mode="section">
    <section orientation="landscape">
      <xsl:call-template name="section-heading"/>
      <xsl:choose>
        <xsl:when test="p:placement | p:education-otherwise">
          <xsl:for-each select="p:placement">
            <fields>
              <xsl:for-each select="@name | @type | @type-words | @urn | @ukprn | @laestab | @from | @to | @residential | @share | @parental-arrangement">
                <field label="{t:w(concat('placement.', local-name()))}">
                  <xsl:choose>
                    <xsl:when test="local-name() = 'type'"><xsl:value-of select="t:code('SettingType', .)"/></xsl:when>
                    <xsl:when test="local-name() = 'from' or local-name() = 'to'"><xsl:value-of select="t:date(.)"/></xsl:when>
                    <xsl:when test="local-name() = 'residential' or local-name() = 'parental-arrangement'"><xsl:value-of select="t:yes-no(.)"/></xsl:when>
                    <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
                  </xsl:choose>
                </field>
              </xsl:for-each>
            </fields>
          </xsl:for-each>
          <xsl:for-each select="p:education-otherwise">
            <xsl:call-template name="paragraphs"><xsl:with-param name="label" select="t:w('placement.education-otherwise')"/></xsl:call-template>
          </xsl:for-each>
        </xsl:when>
        <xsl:when test="@empty-by-law = 'yes'"><paragraph><xsl:value-of select="t:w('placement.draft')"/></paragraph></xsl:when>
        <xsl:otherwise><gap id="g_I_placement" label="{t:w('gap.placement')}"><xsl:value-of select="t:w('gap.placement.I')"/></gap></xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:template match="p:section[@letter = 'J']" mode="section">
    <section orientation="landscape">
      <xsl:call-template name="section-heading"/>
      <xsl:for-each select="p:budget">
        <paragraph><xsl:value-of select="t:w(concat('budget.requested.', @requested))"/>
          <xsl:if test="@requested-on"><xsl:value-of select="concat(' (', t:date(@requested-on), ')')"/></xsl:if>
          <xsl:if test="@answer">
            <xsl:value-of select="concat(' ', t:w('request.answer'), ' ', t:code('RequestAnswer', @answer))"/>
            <xsl:if test="@answered-on"><xsl:value-of select="concat(', ', t:date(@answered-on))"/></xsl:if>
            <xsl:if test="@reason"><xsl:value-of select="concat('. ', @reason)"/></xsl:if>
          </xsl:if>
        </paragraph>
        <xsl:for-each select="p:statement"><xsl:call-template name="paragraphs"/></xsl:for-each>
        <xsl:for-each select="p:payment">
          <heading level="2"><xsl:value-of select="t:fill('budget.payment', string(position()))"/></heading>
          <fields>
            <xsl:for-each select="@provisions | @needs | @outcomes | @amount | @period | @rate | @hours | @weeks | @how-held | @recipient | @funded-by | @on-setting-premises | @setting-consent-on | @start | @review-dates">
              <field label="{t:w(concat('payment.', local-name()))}">
                <xsl:choose>
                  <xsl:when test="local-name() = 'amount' or local-name() = 'rate'"><xsl:value-of select="concat('£', .)"/></xsl:when>
                  <xsl:when test="local-name() = 'period'"><xsl:value-of select="t:code('Frequency', .)"/></xsl:when>
                  <xsl:when test="local-name() = 'how-held'"><xsl:value-of select="t:code('HowHeld', .)"/></xsl:when>
                  <xsl:when test="local-name() = 'funded-by'"><xsl:value-of select="t:code('Body', .)"/></xsl:when>
                  <xsl:when test="local-name() = 'on-setting-premises'"><xsl:value-of select="t:yes-no(.)"/></xsl:when>
                  <xsl:when test="local-name() = 'setting-consent-on' or local-name() = 'start'"><xsl:value-of select="t:date(.)"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
                </xsl:choose>
              </field>
            </xsl:for-each>
            <xsl:if test="normalize-space() != ''"><field label="{t:w('payment.remark')}"><xsl:value-of select="."/></field></xsl:if>
          </fields>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:call-template name="lines">
        <xsl:with-param name="entries" select="p:entry[a:request]"/>
        <xsl:with-param name="heading" select="'budget.requests'"/>
        <xsl:with-param name="level" select="2"/>
      </xsl:call-template>
      <xsl:if test="not(p:budget | p:entry | p:note)"><paragraph><xsl:value-of select="t:w('budget.none')"/></paragraph></xsl:if>
      <xsl:apply-templates select="p:note" mode="reason"/>
    </section>
  </xsl:template>
</xsl:stylesheet>
