<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="p a t">

  <!-- The parts of a row of provision, as labelled fields. -->

  <xsl:template name="field">
    <xsl:param name="key"/>
    <xsl:param name="value"/>
    <xsl:if test="$value != ''"><field label="{t:w($key)}"><xsl:value-of select="$value"/></field></xsl:if>
  </xsl:template>

  <!-- What goes with the provision: everything but who and how much. -->
  <xsl:template match="a:provision" mode="particulars">
    <xsl:if test="a:trigger | a:equipment | a:training | a:where | a:start | a:end | a:flexibility | a:note |
                  @theme | @csdpa-head | @assessed-on | @in-personal-budget | @ordinarily-available[. = 'yes'] | @completed-on">
      <fields>
        <xsl:call-template name="field"><xsl:with-param name="key" select="'provision.trigger'"/><xsl:with-param name="value" select="string(a:trigger)"/></xsl:call-template>
        <xsl:for-each select="a:equipment">
          <field label="{t:w('provision.equipment')}">
            <xsl:value-of select="a:item"/>
            <xsl:for-each select="a:specification | a:supplied-by | a:supplied-by-date | a:training | a:maintained-by">
              <xsl:value-of select="concat('; ', t:w(concat('equipment.', local-name())), ' ')"/>
              <xsl:choose>
                <xsl:when test="self::a:supplied-by-date"><xsl:value-of select="t:date(.)"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
          </field>
        </xsl:for-each>
        <xsl:for-each select="a:training">
          <field label="{t:w('provision.training')}">
            <xsl:value-of select="."/>
            <xsl:variable name="about">
              <xsl:call-template name="details">
                <xsl:with-param name="items" select="@trained | @by | @minutes | @refreshed"/>
                <xsl:with-param name="list" select="'training'"/>
              </xsl:call-template>
            </xsl:variable>
            <xsl:if test="$about != ''"><xsl:value-of select="concat(' (', $about, ')')"/></xsl:if>
          </field>
        </xsl:for-each>
        <xsl:call-template name="field"><xsl:with-param name="key" select="'provision.where'"/><xsl:with-param name="value" select="string(a:where)"/></xsl:call-template>
        <xsl:call-template name="field"><xsl:with-param name="key" select="'provision.start'"/><xsl:with-param name="value" select="t:date(string(a:start))"/></xsl:call-template>
        <xsl:call-template name="field"><xsl:with-param name="key" select="'provision.end'"/><xsl:with-param name="value" select="t:date(string(a:end))"/></xsl:call-template>
        <xsl:for-each select="a:flexibility">
          <field label="{t:w('provision.flexibility')}">
            <xsl:variable name="who"><xsl:if test="@decided-by"><xsl:value-of select="t:fill('flexibility.decided-by', @decided-by)"/></xsl:if></xsl:variable>
            <xsl:variable name="why"><xsl:if test="@why"><xsl:value-of select="t:fill('flexibility.why', @why)"/></xsl:if></xsl:variable>
            <xsl:value-of select="."/>
            <xsl:if test="@decided-by or @why"><xsl:value-of select="concat(' (', t:join('; ', string($who), string($why)), ')')"/></xsl:if>
          </field>
        </xsl:for-each>
        <xsl:for-each select="a:note"><field label="{t:w('provision.note')}"><xsl:call-template name="inline"/></field></xsl:for-each>
        <xsl:if test="@theme"><field label="{t:w('adulthood-theme')}"><xsl:value-of select="t:code('AdulthoodTheme', @theme)"/></field></xsl:if>
        <xsl:if test="@csdpa-head"><field label="{t:w('provision.csdpa-head')}"><xsl:value-of select="t:code('CsdpaHead', @csdpa-head)"/></field></xsl:if>
        <xsl:call-template name="field"><xsl:with-param name="key" select="'provision.assessed-on'"/><xsl:with-param name="value" select="t:date(string(@assessed-on))"/></xsl:call-template>
        <xsl:call-template name="field"><xsl:with-param name="key" select="'provision.completed-on'"/><xsl:with-param name="value" select="t:date(string(@completed-on))"/></xsl:call-template>
        <xsl:if test="@in-personal-budget"><field label="{t:w('provision.in-personal-budget')}"><xsl:value-of select="t:yes-no(@in-personal-budget)"/></field></xsl:if>
        <xsl:if test="@ordinarily-available = 'yes'"><field label="{t:w('provision.ordinarily-available')}"><xsl:value-of select="t:yes-no(@ordinarily-available)"/></field></xsl:if>
      </fields>
    </xsl:if>
  </xsl:template>

  <!-- How the author classed the row. For the annex: a reader of the plan needs the row, not its class. -->
  <xsl:template match="a:provision" mode="class">
    <xsl:if test="@type"><field label="{t:w('provision.type')}"><xsl:value-of select="t:code('ProvisionType', @type)"/></field></xsl:if>
    <xsl:if test="@mode"><field label="{t:w('provision.mode')}"><xsl:value-of select="t:code('DeliveryMode', @mode)"/></field></xsl:if>
    <xsl:if test="@ordinarily-available = 'no'"><field label="{t:w('provision.ordinarily-available')}"><xsl:value-of select="t:yes-no(@ordinarily-available)"/></field></xsl:if>
  </xsl:template>

  <!-- Who does it, and what they must know. -->
  <xsl:template match="a:provision" mode="who">
    <xsl:if test="a:delivered-by">
      <field label="{t:w('provision.delivered-by')}">
        <xsl:for-each select="a:delivered-by"><xsl:if test="position() &gt; 1">; </xsl:if><xsl:value-of select="."/></xsl:for-each>
      </field>
    </xsl:if>
    <xsl:for-each select="a:qualification"><field label="{t:w('provision.qualification')}"><xsl:value-of select="."/></field></xsl:for-each>
    <xsl:for-each select="a:designed-by"><field label="{t:w('provision.designed-by')}"><xsl:value-of select="."/></field></xsl:for-each>
  </xsl:template>

  <xsl:template match="a:provision" mode="bodies">
    <xsl:for-each select="a:responsible-body | a:arranged-by | a:funded-by">
      <field label="{t:w(concat('provision.', local-name()))}"><xsl:call-template name="body-words"/></field>
    </xsl:for-each>
    <xsl:for-each select="a:commissioner">
      <field label="{t:w('provision.commissioner')}">
        <xsl:call-template name="body-words"/>
        <!-- In section G the answer in force stands in a field of its own. -->
        <xsl:if test="@agreed and not(../../p:agreement)">
          <xsl:value-of select="concat('; ', t:code('Agreement', @agreed))"/>
          <xsl:variable name="by" select="t:join(', ', string(@by), t:date(string(@on)))"/>
          <xsl:if test="$by != ''"><xsl:value-of select="concat(' (', $by, ')')"/></xsl:if>
        </xsl:if>
      </field>
    </xsl:for-each>
    <xsl:for-each select="a:provider | a:social-care-team">
      <field label="{t:w(concat('provision.', local-name()))}"><xsl:value-of select="."/></field>
    </xsl:for-each>
  </xsl:template>

  <!-- The words of the author; the name of the code where there are none. -->
  <xsl:template name="body-words">
    <xsl:choose>
      <xsl:when test="normalize-space() != ''"><xsl:value-of select="."/></xsl:when>
      <xsl:when test="@code"><xsl:value-of select="t:code('Body', @code)"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- How often, how long, with how many, when. -->
  <xsl:template match="a:provision" mode="amounts">
    <xsl:for-each select="a:frequency | a:session-length | a:group | a:period | a:total | a:report-writing">
      <field label="{t:w(concat('provision.', local-name()))}"><xsl:value-of select="."/></field>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="a:provision" mode="reviews">
    <xsl:for-each select="a:review">
      <field label="{t:w('provision.review')}">
        <xsl:value-of select="."/>
        <xsl:variable name="about">
          <xsl:call-template name="details">
            <xsl:with-param name="items" select="@by | @every | @with | @minutes"/>
            <xsl:with-param name="list" select="'review'"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:choose>
          <xsl:when test="$about != '' and normalize-space() != ''"><xsl:value-of select="concat(' (', $about, ')')"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$about"/></xsl:otherwise>
        </xsl:choose>
      </field>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
