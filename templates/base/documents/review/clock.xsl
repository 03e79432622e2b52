<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- The time limits in law, and how much of each is left. -->

  <!-- "1 day", "34 days": the word for one where there is one. -->
  <func:function name="t:clock">
    <xsl:param name="limit"/>
    <xsl:variable name="key" select="concat('clock.', $limit/@state)"/>
    <xsl:variable name="one" select="$limit/@days = 1 and ($limit/@state = 'running' or $limit/@state = 'passed' or $limit/@state = 'met-late')"/>
    <xsl:choose>
      <xsl:when test="$limit/@state = 'running' and $limit/@days = 0"><func:result select="t:w('clock.running.0')"/></xsl:when>
      <xsl:when test="$one"><func:result select="t:fill(concat($key, '.1'), t:date($limit/@done))"/></xsl:when>
      <xsl:when test="$limit/@done"><func:result select="t:fill($key, t:date($limit/@done), string($limit/@days))"/></xsl:when>
      <xsl:when test="$limit/@ground"><func:result select="t:fill($key, $limit/@ground)"/></xsl:when>
      <xsl:otherwise><func:result select="t:fill($key, string($limit/@days))"/></xsl:otherwise>
    </xsl:choose>
  </func:function>

  <!-- On the first page: what has passed or is running. -->
  <xsl:template name="clock-in-short">
    <xsl:variable name="open" select="$review/r:clock/r:limit[@state = 'passed' or @state = 'running']"/>
    <xsl:if test="$open">
      <heading level="2" id="r_next"><xsl:value-of select="t:w('review.clock.next')"/></heading>
      <list kind="bullet">
        <xsl:for-each select="$open">
          <item><xsl:value-of select="concat(., ': ', t:date(@due), ', ')"/><strong><xsl:value-of select="t:clock(.)"/></strong></item>
        </xsl:for-each>
      </list>
    </xsl:if>
  </xsl:template>

  <xsl:template match="r:clock" mode="clock">
    <section id="r_limits">
    <heading level="1" id="r_clock"><xsl:value-of select="t:w('review.clock')"/></heading>
    <xsl:choose>
      <xsl:when test="r:limit">
        <table caption="{t:w('review.clock.caption')}">
          <column width="46"/><column width="27"/><column width="27"/>
          <head><row>
            <cell><xsl:value-of select="t:w('review.clock.step')"/></cell>
            <cell><xsl:value-of select="t:w('review.clock.due')"/></cell>
            <cell><xsl:value-of select="t:w('review.clock.state')"/></cell>
          </row></head>
          <body>
            <xsl:for-each select="r:limit">
              <row>
                <cell header="row"><paragraph><xsl:value-of select="concat(@id, ': ', .)"/></paragraph><paragraph kind="small"><xsl:value-of select="@authority"/></paragraph></cell>
                <cell><xsl:value-of select="t:date(@due)"/></cell>
                <cell><xsl:value-of select="t:clock(.)"/></cell>
              </row>
            </xsl:for-each>
          </body>
        </table>
      </xsl:when>
      <xsl:otherwise><paragraph><xsl:value-of select="t:w('review.clock.none')"/></paragraph></xsl:otherwise>
    </xsl:choose>
    </section>
  </xsl:template>
</xsl:stylesheet>
