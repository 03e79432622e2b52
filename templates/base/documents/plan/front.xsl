<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="s p t">

  <!-- The front page, outside the statutory sections: whose plan it is, at what stage, what the family can do,
       who to turn to, what is still missing, how to read the plan, and the contents. -->

  <xsl:key name="missing" match="p:missing/p:field" use="@name"/>

  <xsl:template match="p:front" mode="front">
    <section id="s_front">
      <xsl:if test="/s:source/s:image"><figure image="{/s:source/s:image[1]/@name}"/></xsl:if>
      <document-title><xsl:value-of select="t:w('plan.title')"/></document-title>
      <paragraph kind="lead"><strong><xsl:value-of select="p:full-name"/></strong></paragraph>
      <paragraph kind="stage-mark"><xsl:value-of select="normalize-space(t:fill(concat('stage.', ../@stage, '.mark'), string(../@number)))"/></paragraph>
      <paragraph><xsl:value-of select="t:w(concat('stage.', ../@stage, '.note'))"/></paragraph>
      <xsl:if test="p:decision-maker = 'young-person'"><paragraph><xsl:value-of select="t:w('front.addressed.young-person')"/></paragraph></xsl:if>
      <fields>
        <field label="{t:w('front.case-ref')}"><xsl:value-of select="../@case-ref"/></field>
        <field label="{t:w('front.date')}"><xsl:value-of select="t:date(../@date)"/></field>
        <xsl:if test="normalize-space(/s:source/s:authority/@name)"><field label="{t:w('front.authority')}"><xsl:value-of select="/s:source/s:authority/@name"/></field></xsl:if>
        <xsl:apply-templates select="p:limit" mode="front"/>
        <xsl:for-each select="p:officer[1]">
          <field label="{t:w('front.turn-to')}"><xsl:call-template name="officer"><xsl:with-param name="role" select="string(p:role)"/></xsl:call-template></field>
        </xsl:for-each>
      </fields>
      <xsl:call-template name="front-rights"/>
      <xsl:call-template name="front-child"/>
      <xsl:apply-templates select="p:contact" mode="front"/>
      <xsl:call-template name="front-people"/>
      <xsl:call-template name="front-help"/>
      <xsl:call-template name="front-missing"/>
      <xsl:call-template name="front-reading"/>
      <contents title="{t:w('contents.title')}" levels="1"/>
    </section>
  </xsl:template>

  <!-- What the family or the young person can do now, and by when (regulations 13(1) and 22(2)). -->
  <xsl:template name="front-rights">
    <xsl:variable name="stage" select="../@stage"/>
    <xsl:choose>
      <xsl:when test="$stage = 'draft' or $stage = 're-issued-draft' or $stage = 'proposed-amended'">
        <note title="{t:w('stage.reply.heading')}">
          <paragraph><xsl:choose>
            <xsl:when test="p:limit[@kind = 'reply-by']"><xsl:value-of select="t:fill('stage.reply.by', t:date(p:limit[@kind = 'reply-by']/@on))"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="t:w('stage.reply.by-letter')"/></xsl:otherwise>
          </xsl:choose></paragraph>
          <paragraph><xsl:value-of select="t:w('stage.reply.meeting')"/></paragraph>
          <paragraph><xsl:value-of select="concat(t:w('stage.reply.setting'), ' ', t:w('stage.reply.where-to-look'))"/></paragraph>
          <!-- Nobody is told to ask for what they have asked for. -->
          <xsl:if test="not(../p:section[@letter = 'J'][p:budget[@requested = 'yes' or p:payment] or p:entry])">
            <paragraph><xsl:value-of select="t:w('stage.reply.budget')"/></paragraph>
          </xsl:if>
        </note>
      </xsl:when>
      <xsl:when test="$stage = 'final' or $stage = 'amended-final'">
        <note title="{t:w('rights.heading')}"><paragraph><xsl:value-of select="t:w('rights.note')"/></paragraph></note>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="p:limit" mode="front">
    <field label="{t:w(concat('front.limit.', @kind))}">
      <xsl:choose>
        <xsl:when test="@number"><xsl:value-of select="t:fill('front.limit.replaces.draft', string(@number), t:date(@on))"/></xsl:when>
        <xsl:when test="@by"><xsl:value-of select="concat(@by, ', ', t:date(@on))"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="t:date(@on)"/></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="@how"><xsl:value-of select="concat(', ', t:fill(concat('front.amended.', @how), t:date(string(@how-on))))"/></xsl:if>
    </field>
  </xsl:template>

  <xsl:template name="front-child">
    <heading level="1" id="s_child"><xsl:choose>
      <xsl:when test="p:decision-maker = 'young-person'"><xsl:value-of select="t:w('front.young-person')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:w('front.child')"/></xsl:otherwise>
    </xsl:choose></heading>
    <fields>
      <xsl:for-each select="p:full-name | p:preferred-name | p:known-as | p:date-of-birth | p:age | p:sex | p:gender-identity |
                            p:pronouns | p:ethnicity | p:religion | p:first-language | p:interpreter | p:communication-method |
                            p:nhs-number | p:upn | p:uln | p:address | p:postcode | p:looked-after | p:setting | p:year-group |
                            p:sen-type | p:phase-transfer | p:transferred-in | p:custody | p:decision-maker | p:capacity |
                            p:representative">
        <xsl:if test="local-name() != local-name(preceding-sibling::*[1])">
          <field label="{t:w(concat('front.', local-name()))}">
            <xsl:for-each select=". | following-sibling::*[local-name() = local-name(current())]">
              <xsl:if test="position() &gt; 1">; </xsl:if>
              <xsl:call-template name="child-value"/>
            </xsl:for-each>
          </field>
        </xsl:if>
      </xsl:for-each>
    </fields>
  </xsl:template>

  <xsl:template name="child-value">
    <xsl:choose>
      <xsl:when test="self::p:custody">
        <xsl:value-of select="t:join('; ', t:join(', ', string(.), t:fill('front.custody.from', t:date(@date))), substring(t:fill('front.custody.release', t:date(string(@release))), 1, 99 * boolean(@release)), substring(t:fill('front.custody.home', string(@responsible-authority)), 1, 999 * boolean(@responsible-authority)))"/>
      </xsl:when>
      <xsl:when test="@date"><xsl:value-of select="t:join(', ', string(.), t:date(@date))"/></xsl:when>
      <xsl:when test="self::p:date-of-birth"><xsl:value-of select="t:date(.)"/></xsl:when>
      <xsl:when test="self::p:sex"><xsl:value-of select="t:code('Sex', .)"/></xsl:when>
      <xsl:when test="self::p:decision-maker"><xsl:value-of select="t:code('DecisionMakerKind', .)"/></xsl:when>
      <xsl:when test="self::p:sen-type"><xsl:value-of select="t:code('SenType', .)"/></xsl:when>
      <xsl:when test="@unknown-reason"><xsl:value-of select="t:fill('front.unknown', @unknown-reason)"/></xsl:when>
      <xsl:when test="@restricted"><xsl:value-of select="t:w('front.restricted')"/></xsl:when>
      <xsl:when test="self::p:looked-after"><xsl:value-of select="t:w(concat('front.looked-after.', @now))"/>
        <xsl:if test="@ever"><xsl:value-of select="concat('; ', t:w(concat('front.looked-after.ever.', @ever)))"/></xsl:if>
        <xsl:if test="@responsible-authority"><xsl:value-of select="concat('; ', @responsible-authority)"/></xsl:if>
      </xsl:when>
      <xsl:when test="self::p:setting"><xsl:value-of select="t:join(', ', string(.), string(@attendance))"/></xsl:when>
      <xsl:when test="self::p:capacity"><xsl:call-template name="inline"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="p:contact" mode="front">
    <heading level="2"><xsl:choose>
      <xsl:when test="@part = 'young-person'"><xsl:value-of select="t:w('front.contact.young-person')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="t:fill('front.contact', string(1 + count(preceding-sibling::p:contact[not(@part)])))"/></xsl:otherwise>
    </xsl:choose></heading>
    <fields>
      <xsl:for-each select="p:name | p:relationship | p:parental-responsibility | p:lives-with | p:address | p:telephone |
                            p:email | p:first-language | p:interpreter | p:preferred-contact">
        <field label="{t:w(concat('contact.', local-name()))}">
          <xsl:choose>
            <xsl:when test="self::p:parental-responsibility or self::p:lives-with"><xsl:value-of select="t:yes-no(.)"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
          </xsl:choose>
        </field>
      </xsl:for-each>
    </fields>
  </xsl:template>

  <xsl:template name="front-people">
    <xsl:if test="p:officer[2] | p:commissioner | p:service">
      <heading level="1" id="s_people"><xsl:value-of select="t:w('front.people')"/></heading>
      <fields>
        <xsl:for-each select="p:officer[position() &gt; 1]">
          <field label="{t:capital(t:join(' ', string(p:role), substring(t:w('front.officer'), 1, number(not(p:role)) * 99)))}"><xsl:call-template name="officer"/></field>
        </xsl:for-each>
        <xsl:for-each select="p:commissioner"><field label="{t:w('front.commissioner')}"><xsl:value-of select="."/></field></xsl:for-each>
        <xsl:for-each select="p:service">
          <field label="{t:capital(@part)}"><xsl:value-of select="t:join(', ', string(.), string(@organisation), string(@telephone))"/></field>
        </xsl:for-each>
      </fields>
    </xsl:if>
  </xsl:template>

  <xsl:template name="officer">
    <xsl:param name="role" select="''"/>
    <xsl:value-of select="t:join(', ', t:join(', ', string(p:name), $role), string(p:team), string(p:telephone), string(p:email))"/>
  </xsl:template>

  <!-- Services that families can turn to, as the authority names them. -->
  <xsl:template name="front-help">
    <xsl:if test="/s:source/s:authority/s:help">
      <heading level="1" id="s_help"><xsl:value-of select="t:w('front.help')"/></heading>
      <fields>
        <xsl:for-each select="/s:source/s:authority/s:help">
          <field label="{t:code('HelpKind', @kind)}">
            <xsl:value-of select="t:join('; ', string(@name), string(@purpose), t:join(', ', string(@telephone), string(@email), string(@website)))"/>
          </field>
        </xsl:for-each>
      </fields>
    </xsl:if>
  </xsl:template>

  <!-- What is missing, at the front of a draft: by what it is, each place a link. -->
  <xsl:template name="front-missing">
    <xsl:if test="$audit and ../p:gaps/p:missing">
      <heading level="1" id="s_missing"><xsl:value-of select="t:w('missing.heading')"/></heading>
      <paragraph><xsl:value-of select="t:w('missing.explanation')"/></paragraph>
      <list kind="bullet">
        <xsl:for-each select="../p:gaps/p:missing/p:field[generate-id() = generate-id(key('missing', @name)[1])]">
          <item>
            <strong><xsl:value-of select="t:w(concat('missing.', @name))"/></strong>
            <xsl:text>: </xsl:text>
            <xsl:for-each select="key('missing', @name)/..">
              <xsl:if test="position() &gt; 1">, </xsl:if>
              <link to="{@to}"><xsl:value-of select="@where"/></link>
            </xsl:for-each>
          </item>
        </xsl:for-each>
      </list>
    </xsl:if>
  </xsl:template>

  <!-- Labels and references, explained once. -->
  <xsl:template name="front-reading">
    <heading level="1" id="s_reading"><xsl:value-of select="t:w('reading.heading')"/></heading>
    <list kind="bullet">
      <item><xsl:value-of select="t:w('reading.letters')"/></item>
      <item><xsl:value-of select="t:w('reading.labels')"/></item>
      <item><xsl:choose>
        <xsl:when test="$audit"><xsl:value-of select="t:w('reading.references')"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="t:w('reading.family')"/></xsl:otherwise>
      </xsl:choose></item>
      <item><xsl:value-of select="t:w('reading.quotations')"/></item>
      <xsl:if test="..//p:gap"><item><xsl:value-of select="t:w('reading.gaps')"/></item></xsl:if>
    </list>
  </xsl:template>
</xsl:stylesheet>
