<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- The golden thread: which outcomes and which provision belong to each need, and where the thread is broken. -->

  <xsl:template match="r:map" mode="map">
    <xsl:if test="r:thread">
      <section id="r_map">
        <heading level="1" id="r_threads"><xsl:value-of select="t:w('review.map')"/></heading>
        <paragraph><xsl:value-of select="t:w('review.map.explanation')"/></paragraph>
        <xsl:choose>
          <xsl:when test="r:thread[@broken = 'yes']">
            <list kind="bullet">
              <xsl:call-template name="broken"><xsl:with-param name="threads" select="r:thread[r:need and not(@end)][contains(@missing, 'provision')]"/><xsl:with-param name="key" select="'review.map.count.no-provision'"/></xsl:call-template>
              <xsl:call-template name="broken"><xsl:with-param name="threads" select="r:thread[not(@end)][contains(@missing, 'outcome')]"/><xsl:with-param name="key" select="'review.map.count.no-outcome'"/></xsl:call-template>
              <xsl:call-template name="broken"><xsl:with-param name="threads" select="r:thread[@end = 'outcome']"/><xsl:with-param name="key" select="'review.map.count.outcome'"/></xsl:call-template>
              <xsl:call-template name="broken"><xsl:with-param name="threads" select="r:thread[@end = 'row']"/><xsl:with-param name="key" select="'review.map.count.row'"/></xsl:call-template>
            </list>
          </xsl:when>
          <xsl:otherwise><paragraph><xsl:value-of select="t:w('review.map.whole')"/></paragraph></xsl:otherwise>
        </xsl:choose>
        <table caption="{t:w('review.map.caption')}" description="{t:w('review.map.description')}">
          <column width="38"/><column width="31"/><column width="31"/>
          <head><row>
            <cell><xsl:value-of select="t:w('review.map.need')"/></cell>
            <cell><xsl:value-of select="t:w('review.map.outcome')"/></cell>
            <cell><xsl:value-of select="t:w('review.map.provision')"/></cell>
          </row></head>
          <body>
            <xsl:for-each select="r:thread">
              <row>
                <cell header="row"><xsl:call-template name="knots"><xsl:with-param name="knots" select="r:need"/><xsl:with-param name="name" select="'need'"/></xsl:call-template></cell>
                <cell><xsl:call-template name="knots"><xsl:with-param name="knots" select="r:outcome"/><xsl:with-param name="name" select="'outcome'"/></xsl:call-template></cell>
                <cell><xsl:call-template name="knots"><xsl:with-param name="knots" select="r:row"/><xsl:with-param name="name" select="'provision'"/></xsl:call-template></cell>
              </row>
            </xsl:for-each>
          </body>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="broken">
    <xsl:param name="threads"/>
    <xsl:param name="key"/>
    <xsl:if test="$threads"><item><xsl:value-of select="t:number($threads, $key)"/></item></xsl:if>
  </xsl:template>

  <xsl:template name="knots">
    <xsl:param name="knots"/>
    <xsl:param name="name"/>
    <xsl:for-each select="$knots">
      <paragraph>
        <xsl:choose>
          <xsl:when test="key('statement', @id)"><link to="{@id}"><xsl:value-of select="@label"/></link></xsl:when>
          <xsl:otherwise><xsl:value-of select="@label"/></xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="concat(' ', .)"/>
      </paragraph>
    </xsl:for-each>
    <xsl:if test="not($knots)">
      <paragraph><xsl:choose>
        <xsl:when test="@broken = 'yes' and contains(concat(' ', @missing, ' '), concat(' ', $name, ' '))">
          <gap label="{t:w(concat('review.map.', $name))}"><xsl:value-of select="t:w(concat('review.map.no-', $name))"/></gap>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="t:w('annex.no-date')"/></xsl:otherwise>
      </xsl:choose></paragraph>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
