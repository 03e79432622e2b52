<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The plan for the family: the same plan, without the marks that say which advice each statement comes from, without
       what is listed for the writer, and without the advice itself. Reasons for departing from advice stay (SEND Code of
       Practice 9.69(F)). -->

  <xsl:import href="plan.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="audit" select="false()"/>
</xsl:stylesheet>
