<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="p a t">

  <!-- Section J: what was asked for and answered, each payment with the needs and outcomes it is for (regulation 12(1)(j)),
       and what the stated amounts come to. -->

  <xsl:template match="p:section[@letter = 'J']" mode="section">
    <section orientation="landscape">
      <xsl:call-template name="section-heading"/>
      <xsl:apply-templates select="p:budget" mode="budget"/>
      <xsl:call-template name="lines">
        <xsl:with-param name="entries" select="p:entry[a:request]"/>
        <xsl:with-param name="heading" select="'budget.requests'"/>
        <xsl:with-param name="level" select="2"/>
      </xsl:call-template>
      <xsl:if test="not(p:budget | p:entry | p:note)"><paragraph><xsl:value-of select="t:w('budget.none')"/></paragraph></xsl:if>
      <xsl:apply-templates select="p:note" mode="reason"/>
    </section>
  </xsl:template>

  <xsl:template match="p:budget" mode="budget">
    <paragraph>
      <xsl:value-of select="t:w(concat('budget.requested.', @requested))"/>
      <xsl:if test="@requested-on"><xsl:value-of select="concat(' (', t:date(@requested-on), ')')"/></xsl:if>
      <xsl:choose>
        <xsl:when test="@answer">
          <xsl:value-of select="concat(' ', t:w('request.answer'), ' ', t:code('RequestAnswer', @answer))"/>
          <xsl:if test="@answered-on"><xsl:value-of select="concat(', ', t:date(@answered-on))"/></xsl:if>
          <xsl:text>.</xsl:text>
          <xsl:if test="@reason"><xsl:value-of select="concat(' ', t:fill('budget.reason', @reason))"/></xsl:if>
        </xsl:when>
        <xsl:when test="@requested = 'yes'"><xsl:value-of select="concat(' ', t:w('budget.no-answer'))"/></xsl:when>
      </xsl:choose>
    </paragraph>
    <xsl:for-each select="p:statement"><xsl:call-template name="paragraphs"/></xsl:for-each>
    <xsl:if test="p:payment">
      <table caption="{t:w('budget.caption')}" description="{t:w('budget.description')}">
        <column width="6"/><column width="17"/><column width="21"/><column width="24"/><column width="32"/>
        <head><row>
          <cell><xsl:value-of select="t:w('budget.column.label')"/></cell>
          <cell><xsl:value-of select="t:w('budget.column.for')"/></cell>
          <cell><xsl:value-of select="t:w('budget.column.amount')"/></cell>
          <cell><xsl:value-of select="t:w('budget.column.held')"/></cell>
          <cell><xsl:value-of select="t:w('budget.column.dates')"/></cell>
        </row></head>
        <body><xsl:apply-templates select="p:payment" mode="budget"/></body>
      </table>
      <xsl:if test="p:total"><xsl:call-template name="budget-totals"/></xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template match="p:payment" mode="budget">
    <row>
      <cell header="row"><xsl:value-of select="position()"/></cell>
      <cell>
        <fields>
          <xsl:call-template name="payment-for"><xsl:with-param name="kind" select="'provision'"/><xsl:with-param name="key" select="'payment.provisions'"/></xsl:call-template>
          <xsl:call-template name="payment-for"><xsl:with-param name="kind" select="'need'"/><xsl:with-param name="key" select="'payment.needs'"/></xsl:call-template>
          <xsl:call-template name="payment-for"><xsl:with-param name="kind" select="'outcome'"/><xsl:with-param name="key" select="'payment.outcomes'"/></xsl:call-template>
        </fields>
      </cell>
      <cell>
        <fields>
          <xsl:for-each select="@rate | @hours | @weeks">
            <field label="{t:w(concat('payment.', local-name()))}"><xsl:choose>
              <xsl:when test="local-name() = 'rate'"><xsl:value-of select="../@rate-words"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
            </xsl:choose></field>
          </xsl:for-each>
          <field label="{t:w('payment.amount')}"><xsl:choose>
            <xsl:when test="@amount"><strong><xsl:value-of select="@amount-words"/></strong></xsl:when>
            <xsl:otherwise><gap id="{concat('g_J_amount_', position())}" label="{t:w('payment.amount')}"><xsl:value-of select="t:w('payment.no-amount')"/></gap></xsl:otherwise>
          </xsl:choose></field>
          <xsl:if test="@period"><field label="{t:w('payment.period')}"><xsl:value-of select="t:code('Frequency', @period)"/></field></xsl:if>
        </fields>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@how-held | @recipient | @funded-by | @on-setting-premises | @setting-consent-on">
            <fields>
              <xsl:for-each select="@how-held | @recipient | @funded-by | @on-setting-premises | @setting-consent-on">
                <field label="{t:w(concat('payment.', local-name()))}"><xsl:choose>
                  <xsl:when test="local-name() = 'how-held'"><xsl:value-of select="t:code('HowHeld', .)"/></xsl:when>
                  <xsl:when test="local-name() = 'funded-by'"><xsl:value-of select="t:code('Body', .)"/></xsl:when>
                  <xsl:when test="local-name() = 'on-setting-premises'"><xsl:value-of select="t:yes-no(.)"/></xsl:when>
                  <xsl:when test="local-name() = 'setting-consent-on'"><xsl:value-of select="t:date(.)"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
                </xsl:choose></field>
              </xsl:for-each>
            </fields>
          </xsl:when>
          <xsl:otherwise><paragraph kind="small"><xsl:value-of select="t:w('payment.not-stated')"/></paragraph></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@start | @review-dates | p:remark">
            <fields>
              <xsl:if test="@start"><field label="{t:w('payment.start')}"><xsl:value-of select="t:date(@start)"/></field></xsl:if>
              <xsl:if test="@review-dates"><field label="{t:w('payment.review-dates')}"><xsl:value-of select="@review-dates"/></field></xsl:if>
              <xsl:if test="p:remark"><field label="{t:w('payment.remark')}"><xsl:value-of select="p:remark"/></field></xsl:if>
            </fields>
          </xsl:when>
          <xsl:otherwise><paragraph kind="small"><xsl:value-of select="t:w('payment.not-stated')"/></paragraph></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>

  <!-- Labels of the plan as links. What the plan does not have is shown as missing, not left out. -->
  <xsl:template name="payment-for">
    <xsl:param name="kind"/>
    <xsl:param name="key"/>
    <xsl:variable name="payment" select="1 + count(preceding-sibling::p:payment)"/>
    <field label="{t:w($key)}">
      <xsl:call-template name="links"><xsl:with-param name="kind" select="$kind"/></xsl:call-template>
      <xsl:for-each select="p:unknown[@kind = $kind]">
        <xsl:if test="position() &gt; 1 or ../p:link[@kind = $kind]">, </xsl:if>
        <xsl:value-of select="t:fill('payment.unknown', @name)"/>
      </xsl:for-each>
      <xsl:if test="not(p:link[@kind = $kind] | p:unknown[@kind = $kind])">
        <gap id="{concat('g_J_', $kind, '_', $payment)}" label="{t:w($key)}"><xsl:value-of select="t:w('payment.not-stated')"/></gap>
      </xsl:if>
    </field>
  </xsl:template>

  <xsl:template name="budget-totals">
    <table caption="{t:w('budget.totals.caption')}" description="{t:w('budget.totals.description')}">
      <column width="40"/><column width="30"/><column width="30"/>
      <head><row>
        <cell><xsl:value-of select="t:w('payment.funded-by')"/></cell>
        <cell><xsl:value-of select="t:w('payment.amount')"/></cell>
        <cell><xsl:value-of select="t:w('payment.period')"/></cell>
      </row></head>
      <body>
        <xsl:for-each select="p:total">
          <row>
            <cell header="row"><xsl:choose>
              <xsl:when test="@part"><xsl:value-of select="t:w(concat('budget.part.', @part))"/></xsl:when>
              <xsl:otherwise><strong><xsl:value-of select="t:w('budget.part.all')"/></strong></xsl:otherwise>
            </xsl:choose></cell>
            <cell><xsl:value-of select="@amount-words"/></cell>
            <cell><xsl:choose>
              <xsl:when test="@period"><xsl:value-of select="t:code('Frequency', @period)"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="t:w('payment.not-stated')"/></xsl:otherwise>
            </xsl:choose></cell>
          </row>
        </xsl:for-each>
      </body>
    </table>
    <xsl:if test="@incomplete"><paragraph><xsl:value-of select="t:w('budget.totals.incomplete')"/></paragraph></xsl:if>
  </xsl:template>
</xsl:stylesheet>
