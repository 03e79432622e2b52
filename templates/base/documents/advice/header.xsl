<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:a="urn:ehcplan:advice"
                xmlns:t="urn:ehcplan:template" exclude-result-prefixes="a t">

  <!-- The head of an annex: who wrote it, when, on what it rests, and what goes with it. -->

  <xsl:template match="a:advice" mode="header">
    <fields>
      <xsl:for-each select="a:regulation">
        <field label="{t:w('advice.regulation')}"><xsl:value-of select="concat('(', @code, ') ', t:code('Regulation6', @code))"/></field>
      </xsl:for-each>
      <field label="{t:w('advice.kind')}">
        <xsl:value-of select="t:join(', ', t:code('SubmissionKind', @kind), t:fill('advice.version', @version))"/>
        <xsl:if test="@supersedes"><xsl:value-of select="concat('; ', t:fill('advice.supersedes', @supersedes))"/></xsl:if>
        <xsl:if test="@adds-to"><xsl:value-of select="concat('; ', t:fill('advice.adds-to', @adds-to))"/></xsl:if>
      </field>
      <field label="{t:w('advice.about')}">
        <xsl:value-of select="t:join(' ', string(a:child/a:legal-forename), string(a:child/a:middle-names), string(a:child/a:surname))"/>
        <xsl:value-of select="concat(', ', t:fill('advice.born', t:date(a:child/a:date-of-birth)))"/>
      </field>
      <field label="{t:w('front.case-ref')}"><xsl:value-of select="a:case-ref"/></field>
      <xsl:for-each select="a:other-ref"><field label="{t:fill('advice.other-ref', @system)}"><xsl:value-of select="."/></field></xsl:for-each>
      <xsl:apply-templates select="a:author" mode="header"/>
      <xsl:for-each select="a:dated | a:requested-on | a:due-on | a:received-on">
        <field label="{t:w(concat('advice.', local-name()))}"><xsl:value-of select="t:date(.)"/></field>
      </xsl:for-each>
      <xsl:apply-templates select="a:assessed" mode="header"/>
      <xsl:for-each select="a:evidence">
        <field label="{t:w('advice.evidence')}"><xsl:value-of select="."/><xsl:if test="@code"><xsl:value-of select="concat(' (', t:code('EvidenceCode', @code), ')')"/></xsl:if></field>
      </xsl:for-each>
      <xsl:for-each select="a:views-gathered | a:limits">
        <field label="{t:w(concat('advice.', local-name()))}"><xsl:call-template name="inline"/></field>
      </xsl:for-each>
      <xsl:for-each select="a:consent">
        <field label="{t:w('advice.consent')}"><xsl:value-of select="t:join('; ', t:join(', ', string(@given-by), t:date(string(@on))), string(@covers), normalize-space())"/></field>
      </xsl:for-each>
      <xsl:for-each select="a:reuse">
        <field label="{t:w('advice.reuse')}">
          <xsl:value-of select="string(@purpose)"/>
          <xsl:for-each select="@author-agreed | @authority-agreed | @family-agreed">
            <xsl:if test="position() &gt; 1 or ../@purpose">; </xsl:if>
            <xsl:value-of select="t:fill(concat('reuse.', local-name()), t:date(.))"/>
          </xsl:for-each>
        </field>
      </xsl:for-each>
      <xsl:for-each select="a:signed">
        <field label="{t:w('advice.signed')}"><xsl:value-of select="t:join('; ', t:join(', ', string(@by), t:date(string(@on))), string(@statement))"/></field>
      </xsl:for-each>
      <xsl:for-each select="a:checked">
        <field label="{t:w('advice.checked')}"><xsl:value-of select="t:join(', ', string(@by), string(@role), t:date(string(@on)))"/></field>
      </xsl:for-each>
      <xsl:for-each select="a:attachment">
        <field label="{t:w('advice.attachment')}">
          <xsl:value-of select="t:join(', ', string(@title), string(@name), substring(t:fill('advice.pages', string(@pages)), 1, 99 * number(boolean(@pages))), string(@restricted))"/>
          <xsl:if test="@appended"><xsl:value-of select="concat('; ', t:w(concat('advice.appended.', @appended)))"/></xsl:if>
        </field>
      </xsl:for-each>
    </fields>
  </xsl:template>

  <xsl:template match="a:author" mode="header">
    <field label="{t:w('advice.author')}">
      <xsl:value-of select="t:join(', ', string(a:name), string(a:role), string(a:team), string(a:organisation))"/>
      <xsl:variable name="register" select="t:join(' ', string(a:regulator), string(a:registration-number))"/>
      <xsl:if test="$register != ''"><xsl:value-of select="concat('; ', $register)"/></xsl:if>
      <xsl:for-each select="a:qualification"><xsl:value-of select="concat('; ', .)"/></xsl:for-each>
      <xsl:if test="a:supervisor"><xsl:value-of select="concat('; ', t:fill('advice.supervisor', a:supervisor))"/></xsl:if>
      <xsl:if test="a:telephone"><xsl:value-of select="concat('; ', a:telephone)"/></xsl:if>
      <xsl:if test="a:email"><xsl:value-of select="concat('; ', a:email)"/></xsl:if>
    </field>
  </xsl:template>

  <xsl:template match="a:assessed" mode="header">
    <field label="{t:w('advice.assessed')}">
      <xsl:value-of select="t:join(', ', t:date(@on), string(@place), string(@method))"/>
      <xsl:if test="@minutes"><xsl:value-of select="concat(', ', t:fill('advice.minutes', @minutes))"/></xsl:if>
      <xsl:if test="@present"><xsl:value-of select="concat('; ', t:fill('advice.present', @present))"/></xsl:if>
      <xsl:if test="normalize-space() != ''"><xsl:value-of select="concat('; ', normalize-space())"/></xsl:if>
    </field>
  </xsl:template>
</xsl:stylesheet>
