<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:s="urn:ehcplan:source" xmlns:p="urn:ehcplan:plan"
                xmlns:r="urn:ehcplan:review" xmlns:a="urn:ehcplan:advice" xmlns:t="urn:ehcplan:template"
                xmlns:func="http://exslt.org/functions" extension-element-prefixes="func" exclude-result-prefixes="s p r a t">

  <!-- Words of a statement with those marked that a finding is about, and the fields beside it. For the review and the
       letters to authors. -->

  <xsl:template match="r:m" mode="prose"><mark kind="{@kind}"><xsl:value-of select="."/></mark></xsl:template>

  <!-- What stands in fields of its own, and which of them are missing, in one line. -->
  <xsl:template name="fields-told">
    <xsl:if test="r:words[position() &gt; 1] or r:blank">
      <paragraph>
        <xsl:for-each select="r:words[position() &gt; 1]">
          <xsl:if test="position() &gt; 1">; </xsl:if>
          <strong><xsl:value-of select="t:capital(t:w(concat('field.', @field)))"/></strong><xsl:text>: </xsl:text><xsl:call-template name="inline"/>
        </xsl:for-each>
        <xsl:if test="r:blank">
          <xsl:if test="r:words[2]"><xsl:text> </xsl:text></xsl:if>
          <gap label="{t:w('review.place.missing')}"><xsl:for-each select="r:blank"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="t:w(concat('field.', @field))"/></xsl:for-each></gap>
        </xsl:if>
      </paragraph>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
