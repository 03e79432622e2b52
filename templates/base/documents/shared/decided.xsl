<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:ehcplan:document" xmlns:p="urn:ehcplan:plan" xmlns:t="urn:ehcplan:template"
                exclude-result-prefixes="p t">

  <!-- What people decided about an entry: what the advice said where the plan says otherwise, which advice was not
       followed, and why (SEND Code of Practice 9.69(F)). And what nobody has decided yet. -->

  <xsl:template name="decided">
    <xsl:if test="p:mark[@kind = 'disagreement']">
      <paragraph>
        <strong><xsl:value-of select="t:w('mark.disagreement')"/></strong>
        <xsl:if test="p:link[@kind = 'disagrees']">
          <xsl:value-of select="concat(' ', t:w('mark.disagreement.see'), ' ')"/>
          <xsl:call-template name="links"><xsl:with-param name="kind" select="'disagrees'"/></xsl:call-template>
        </xsl:if>
      </paragraph>
    </xsl:if>
    <xsl:apply-templates select="p:changed[$audit or @kind = 'depart' or @kind = 'LA-amount']" mode="decided"/>
    <xsl:apply-templates select="p:not-followed" mode="decided"/>
  </xsl:template>

  <!-- A change of words alone is for the audit; a departure from the advice is for every reader. -->
  <xsl:template match="p:changed" mode="decided">
    <paragraph kind="small">
      <xsl:value-of select="t:fill(concat('decided.', @kind), t:w(concat('field.', @field)))"/>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="p:before"><xsl:value-of select="t:fill('decided.before', normalize-space(p:before))"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="t:w('decided.blank')"/></xsl:otherwise>
      </xsl:choose>
      <xsl:text> </xsl:text>
      <xsl:value-of select="normalize-space(p:reason)"/>
    </paragraph>
  </xsl:template>

  <xsl:template match="p:not-followed" mode="decided">
    <paragraph kind="small">
      <xsl:value-of select="t:fill('decided.not-followed', t:join(', ', string(@role), string(@item)))"/>
      <xsl:if test="@anchor and $audit"><xsl:text> </xsl:text><reference to="{@anchor}"><xsl:value-of select="@annex"/></reference></xsl:if>
      <xsl:text>. </xsl:text>
      <xsl:value-of select="normalize-space(p:reason)"/>
    </paragraph>
  </xsl:template>
</xsl:stylesheet>
