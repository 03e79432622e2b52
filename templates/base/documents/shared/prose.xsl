<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:a="urn:ehcplan:advice" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" exclude-result-prefixes="a p r">

  <!-- Words of a person: paragraphs, quotations, phrases in other languages. The white space was settled when the file
       was read; here nothing is trimmed or added. -->

  <xsl:template name="language">
    <xsl:if test="@lang"><xsl:attribute name="xml:lang"><xsl:value-of select="@lang"/></xsl:attribute></xsl:if>
    <xsl:if test="@dir"><xsl:attribute name="dir"><xsl:value-of select="@dir"/></xsl:attribute></xsl:if>
  </xsl:template>

  <!-- As paragraphs. `after` is put at the end of the last one: the references to section K. -->
  <xsl:template name="paragraphs">
    <xsl:param name="kind" select="'normal'"/>
    <xsl:param name="label" select="''"/>
    <xsl:param name="after" select="/.."/>
    <xsl:choose>
      <xsl:when test="a:p | p:p | r:p">
        <xsl:for-each select="a:p | p:p | r:p">
          <paragraph>
            <xsl:if test="$kind != 'normal'"><xsl:attribute name="kind"><xsl:value-of select="$kind"/></xsl:attribute></xsl:if>
            <xsl:call-template name="language"/>
            <xsl:if test="position() = 1"><xsl:call-template name="lead-in"><xsl:with-param name="label" select="$label"/></xsl:call-template></xsl:if>
            <xsl:apply-templates mode="prose"/>
            <xsl:if test="position() = last()"><xsl:copy-of select="$after"/></xsl:if>
          </paragraph>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <paragraph>
          <xsl:if test="$kind != 'normal'"><xsl:attribute name="kind"><xsl:value-of select="$kind"/></xsl:attribute></xsl:if>
          <xsl:call-template name="language"/>
          <xsl:call-template name="lead-in"><xsl:with-param name="label" select="$label"/></xsl:call-template>
          <xsl:apply-templates mode="prose"/>
          <xsl:copy-of select="$after"/>
        </paragraph>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="lead-in">
    <xsl:param name="label"/>
    <xsl:if test="$label != ''"><strong><xsl:value-of select="$label"/></strong><xsl:text>: </xsl:text></xsl:if>
  </xsl:template>

  <!-- In one line: paragraphs become line breaks. -->
  <xsl:template name="inline">
    <xsl:choose>
      <xsl:when test="a:p | p:p | r:p">
        <xsl:for-each select="a:p | p:p | r:p">
          <xsl:if test="position() &gt; 1"><line-break/></xsl:if>
          <span><xsl:call-template name="language"/><xsl:apply-templates mode="prose"/></span>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="@lang or @dir">
        <span><xsl:call-template name="language"/><xsl:apply-templates mode="prose"/></span>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="prose"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text()" mode="prose"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="a:quote | p:quote | r:quote" mode="prose">
    <quote><xsl:call-template name="language"/><xsl:apply-templates mode="prose"/></quote>
  </xsl:template>
  <xsl:template match="a:span | p:span | r:span" mode="prose">
    <span><xsl:call-template name="language"/><xsl:apply-templates mode="prose"/></span>
  </xsl:template>
  <xsl:template match="*" mode="prose">
    <xsl:message terminate="yes">no template for <xsl:value-of select="name()"/> inside words</xsl:message>
  </xsl:template>
</xsl:stylesheet>
