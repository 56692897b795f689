MATCH (c:Change) WHERE c.version > $since
  RETURN c.version AS version, c.date AS date, c.ids AS ids ORDER BY c.version;

MATCH (c:Claim) WHERE NOT c.source IN $excludeSources AND c.confidence >= $minConfidence AND (c.date IS NULL OR left(c.date, size($asOf)) <= $asOf) RETURN properties(c) AS claim;

MATCH (c:Claim) WHERE c.id IN $values RETURN properties(c) AS claim;

MATCH (c:Claim) WHERE c.load IN $values RETURN properties(c) AS claim;

MATCH (c:Claim) WHERE c.source IN $values RETURN properties(c) AS claim;

MATCH (c:Claim) WHERE true AND c.id > $after
  RETURN properties(c) AS claim ORDER BY c.id LIMIT toInteger($first);

MATCH (c:Claim) WHERE true AND c.id IN $ids
  RETURN properties(c) AS claim ORDER BY c.id ;

MATCH (c:Claim) WHERE true AND c.load = $load
  RETURN properties(c) AS claim ORDER BY c.id ;

MATCH (c:Claim) WHERE true AND c.object IN $objects
  RETURN properties(c) AS claim ORDER BY c.id ;

MATCH (c:Claim) WHERE true AND c.source = $source
  RETURN properties(c) AS claim ORDER BY c.id ;

MATCH (c:Claim) WHERE true AND c.subject IN $subjects
  RETURN properties(c) AS claim ORDER BY c.id ;

MATCH (c:Identity) RETURN count(c) AS n;

MATCH (e:Entity) WHERE e.id > $after AND e.id < $high
  RETURN e.json AS json ORDER BY e.id LIMIT toInteger($first);

MATCH (m:Meta {id: 'graph'})
  CALL () { MATCH (c:Claim)  RETURN count(c) AS claims }
  CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
  CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
  RETURN m.version AS version, m.hash AS hash, claims, entities, relations;

MATCH (m:Meta {id: 'graph'})
  CALL () { MATCH (c:Claim) WHERE NOT c.source IN $excludeSources AND c.confidence >= $minConfidence AND (c.date IS NULL OR left(c.date, size($asOf)) <= $asOf) RETURN count(c) AS claims }
  CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
  CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
  RETURN m.version AS version, m.hash AS hash, claims, entities, relations;

MATCH (m:Meta {id: 'graph'}) RETURN m.version AS version;

MATCH (m:Meta {id: 'graph'}) RETURN m.version AS version, m.hash AS hash;

MATCH (m:Meta {id: 'graph'}) SET m.locked = true
  WITH m REMOVE m.locked
  RETURN m.version AS version, m.hash AS hash;

MATCH (m:Meta {id: 'graph'}) SET m.version = $version, m.hash = $hash
  CREATE (:Change {version: $version, date: $date, ids: $ids});

MATCH (n0:Entity)-[r1:`WORKS_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n0.id IN $from
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1;

MATCH (v:Embedding) WHERE v.id > $after AND v.id < $end
  RETURN v.id AS id, v.unusedSince IS NOT NULL AS isMarked ORDER BY v.id LIMIT toInteger($page);

UNWIND $between AS pair MATCH (c:Claim {subject: pair[0], object: pair[1]})
  USING INDEX SEEK c:Claim(subject, object) WHERE true AND true
  RETURN properties(c) AS claim ORDER BY c.id ;

UNWIND $ids AS id
  OPTIONAL MATCH (a:Alias {id: id})
  MATCH (e:Entity {id: coalesce(a.to, id)})
  RETURN id, e.id AS to;

UNWIND $ids AS id
  OPTIONAL MATCH (a:Alias {id: id})
  MATCH (e:Entity {id: coalesce(a.to, id)})
  RETURN id, e.json AS json;

UNWIND $ids AS id MATCH (:Entity {id: id})-[r]-() RETURN DISTINCT r.id AS id, r.json AS json, elementId(r) AS element;

UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id;

UNWIND $ids AS id MATCH (c:Claim {subject: id}) USING INDEX SEEK c:Claim(subject)
  WHERE c.relation IS NOT NULL AND NOT c:Identity RETURN properties(c) AS claim
  UNION ALL UNWIND $ids AS id MATCH (c:Claim {object: id}) USING INDEX SEEK c:Claim(object)
  WHERE NOT c:Identity RETURN properties(c) AS claim;

UNWIND $ids AS id MATCH (c:Claim {subject: id}) WHERE c.relation IS NULL RETURN properties(c) AS claim;

UNWIND $ids AS id MATCH (c:Identity {subject: id}) RETURN properties(c) AS claim
  UNION ALL UNWIND $ids AS id MATCH (c:Identity {object: id}) RETURN properties(c) AS claim;

UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.json AS json;

UNWIND $ids AS id MATCH (v:Embedding {id: id})
  WHERE v.unusedSince <= timestamp() - toInteger($unusedFor) DELETE v;

UNWIND $ids AS id MATCH (v:Embedding {id: id})
  WHERE v.unusedSince IS NULL SET v.unusedSince = timestamp();

UNWIND $ids AS id MATCH (v:Embedding {id: id}) RETURN id, v.vector AS vector;

UNWIND $numbers AS number MATCH (n) WHERE id(n) = number
  RETURN collect(n.id) AS ids, collect(number) AS numbers;

UNWIND $pairs AS pair MATCH (c:Claim {subject: pair[0], object: pair[1]})
  USING INDEX SEEK c:Claim(subject, object)
  WHERE NOT c:Identity
  RETURN properties(c) AS claim;

UNWIND $pairs AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]})
  WITH a, b MATCH (a)-[r]-(b) RETURN r.id AS id, r.json AS json, elementId(r) AS element;

UNWIND $rows AS row CREATE (c:Claim) SET c = row;

UNWIND $rows AS row CREATE (c:Claim:Identity) SET c = row;

UNWIND $rows AS row CREATE (e:Entity:$(row.kind)) SET e = row.properties;

UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element DELETE r;

UNWIND $rows AS row MATCH (a:Alias {id: row.id}) DELETE a;

UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties;

UNWIND $rows AS row MATCH (c:Claim {id: row.id}) DELETE c;

UNWIND $rows AS row MATCH (e:Entity {id: row.id}) DETACH DELETE e;

UNWIND $rows AS row MATCH (e:Entity {id: row.properties.id}) SET e = row.properties;

UNWIND $rows AS row MERGE (a:Alias {id: row.id}) SET a.to = row.to;
