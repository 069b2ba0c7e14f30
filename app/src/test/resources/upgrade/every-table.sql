-- One row and more in every table, each put in under the schema that made the table: what the upgrade test upgrades.
-- A new migration with a table, or with a column that old rows must get right, adds a section under its number.
-- V001
insert into account (name, role, bureau, password_hash) values ('office', 'OFFICE', null, 'x'), ('bureau-JIAOYUJU', 'BUREAU', 'JIAOYUJU', 'x');
-- V002
insert into body (sha256, text) values (repeat('b', 64), E'正文\twith a tab,\\ a backslash and\na line');
insert into fact (type, bureau, key, content, content_hash, body, source) values
    ('documents', 'JIAOYUJU', 'D-1', '{"title": "关于“双减”的通知", "count": 1.50}', repeat('a', 64), repeat('b', 64), 'documents.csv:D-1'),
    ('bureaus', 'JIAOYUJU', 'JIAOYUJU', '{}', repeat('c', 64), null, null);
insert into reading values (repeat('b', 64), '1', '{}');
insert into idempotent_answer (account, key, request, answer) values ('office', 'k-1', 'r', 'a');
-- V003
insert into evaluation (scheme, period, period_from, period_to, as_of, state, created_by, finished_at)
    values ('s', '2026Q1', '2026-01-01', '2026-03-31', '2026-03-31', 'IN_REVIEW', 'office', '2026-04-01 09:00+08'),
        ('s', '2026Q2', '2026-04-01', '2026-06-30', '2026-06-30', 'IN_REVIEW', 'office', '2026-07-01 09:00+08');
insert into score_sheet values (1, 'JIAOYUJU', 'A', 88.50, '良好', 97.25, 0, '{}'), (2, 'JIAOYUJU', 'A', null, null, 0, 1, '{}');
insert into finding values (1, repeat('f', 20), 1, 'JIAOYUJU', 'JC-01', 'LATE', 'D-1', 'VIOLATED', 1.50, 1.50, '{"finding": {"facts": [1]}}');
insert into place values (1, 1, 'JIAOYUJU', '{}');
insert into notice_proposal values (1, 1, 'JIAOYUJU', '{}');
update evaluation set state = 'PUBLISHED', published_by = 'office', published_at = '2026-04-10 09:00+08' where id = 1;
-- V004
insert into idempotent_answer (account, key, request, answer) values ('office', 'k-2', 'r', null);
-- V005
insert into source (bureau, id, content, enabled, changed_by) values ('JIAOYUJU', 'tzgg', '{}', true, 'office');
insert into harvest (state, created_by) values ('DONE', 'office');
insert into harvest_bureau values (1, 'JIAOYUJU', false);
insert into harvest_source (harvest, bureau, source, content) values (1, 'JIAOYUJU', 'tzgg', '{}');
insert into captured values (repeat('d', 64), '\x00ff0a5c09');
insert into visit (harvest, bureau, source, role, host, url, listed, captured)
    values (1, 'JIAOYUJU', 'tzgg', 'PAGE', 'jyj.example.gov.cn', 'https://jyj.example.gov.cn/1', true, repeat('d', 64));
insert into known_page (bureau, url, source, at, captured, first_seen_at, last_seen_at)
    values ('JIAOYUJU', 'https://jyj.example.gov.cn/1', 'tzgg', 'https://jyj.example.gov.cn/1', repeat('d', 64), now(), now());
insert into broken_link values ('JIAOYUJU', 'https://jyj.example.gov.cn/x', 'https://jyj.example.gov.cn/', '2026-01-01', '2026-01-02');
insert into site_attempt values ('JIAOYUJU', 'https://jyj.example.gov.cn/', '2026-01-01', 3, 1);
-- V006
insert into page_look (bureau, url, body, first_seen_on, last_seen_on) values ('JIAOYUJU', 'https://jyj.example.gov.cn/1', repeat('d', 64), '2026-01-01', '2026-01-02');
insert into section_look values ('JIAOYUJU', 'tzgg', '2026-01-01');
-- V007
insert into uploaded_piece values (repeat('e', 64), 0, '\x504b0304');
insert into upload (name, sha256, size, own_only, state, created_by) values ('登记簿.xlsx', repeat('e', 64), 4, false, 'DONE', 'office');
insert into upload_part (upload, position, sheet, guesses) values (1, 0, 'Sheet1', '[]');
insert into upload_count (upload, part, pass) values (1, 0, 'PREVIEW');
insert into upload_row (upload, part, pass, line, status) values (1, 0, 'PREVIEW', 2, 'created');
-- V008
insert into platform_section values (1, 'JIAOYUJU', 'tzgg', 'GUIDE', 'https://jyj.example.gov.cn/guide');
-- V010
insert into holiday_arrangement (year, version, csv, uploaded_by) values (2027, 1, 'date,kind', 'office');
insert into moved_deadline values (1, 'JIAOYUJU', 'reply', 'R-1', '2027-01-04', '2027-01-05');
insert into recounted_evaluation values (1, 2);
-- V011
insert into token (name, types, bureaus, pages, expires_at, created_by, created_at)
    values ('case system', '{documents}', '{*}', false, '2027-06-30 00:00+08', 'admin', now());
insert into token_secret (hash, token, created_at) values (repeat('7', 64), 1, now());
-- V012
insert into delivery (id, kind, account) values ('00000000-0000-0000-0000-000000000001', 'API', 'office');
insert into fact (type, bureau, key, content, content_hash, delivery)
    values ('documents', 'JIAOYUJU', 'D-2', '{}', repeat('9', 64), '00000000-0000-0000-0000-000000000001');
insert into fact_source values (1, 'https://jyj.example.gov.cn/1', '00000000-0000-0000-0000-000000000001', now());
-- V013
insert into sample_plan (name, kind, seed, evaluation, choice, population, population_digest, created_by, created_at)
    values ('plan', 'FINDING', 'seed', 1, '{}', 1, repeat('5', 64), 'office', now());
insert into sample_item (plan, number, unit, stratum, bureau, title, indicator, outcome) values (1, 1, 'u', 's', 'JIAOYUJU', 't', 'JC-01', 'VIOLATED');
insert into sample_verdict values (1, 1, 'office', 'RIGHT', '{}', null, now());
-- V015
insert into audit_record (at, who, action, object) values (now(), 'office', 'evaluation.start', 'evaluation/1'), (now(), 'office', 'evaluation.start', 'evaluation/2');
insert into audit_link values (1, 1, now(), repeat('0', 64));
delete from audit_pending where record = 1;
-- V016
insert into message (id, kind, to_kind, to_name, link, "values", created_at)
    values ('00000000-0000-0000-0000-00000000000a', 'monthly-letter', 'BUREAU', 'JIAOYUJU', '/', '{"month": "2026-03"}', now());
-- V017
insert into inbox values (2, '00000000-0000-0000-0000-00000000000a', null);
insert into webhook (name, url, secret, kinds, created_by, created_at) values ('hook', 'https://hook.example.gov.cn/', 's', '{}', 'admin', now());
insert into sending (message, channel, webhook, next_at) values ('00000000-0000-0000-0000-00000000000a', 'WEBHOOK', 1, now());
-- V018
insert into letter values ('JIAOYUJU', '2026-03-01', '00000000-0000-0000-0000-00000000000a', 1, '{}', now());
-- V019
insert into decision_proposal (kind, outcome, bureau, indicator, ground, note, state, proposed_by, proposed_at, settled_by, settled_at)
    values ('REVIEW', 'CONFIRMED', 'JIAOYUJU', 'JC-01', 'g', 'n', 'CONFIRMED', 'office', now(), 'office2', now());
-- V020
insert into statement (finding, evaluation, bureau, text, made_by, made_at) values (repeat('f', 20), 1, 'JIAOYUJU', '说明', 'bureau-JIAOYUJU', now());
insert into appeal (finding, evaluation, bureau, indicator, ground, text, filed_by, filed_at, file_until, decide_until)
    values (repeat('f', 20), 1, 'JIAOYUJU', 'JC-01', 'FACT', '申诉', 'bureau-JIAOYUJU', now(), '2026-04-20', '2026-05-10');
-- V021
insert into waiver_application (kind, bureau, indicator, valid_from, valid_to, ground, text, applied_by, applied_at)
    values ('WAIVER', 'JIAOYUJU', 'JC-01', '2026-01-01', '2026-12-31', 'g', 't', 'bureau-JIAOYUJU', now());
-- V022
insert into notice (kind, evaluation, contact_name, contact_phone, copies, addressee, appointment, working_days, remark, created_by, created_at)
    values ('RECTIFICATION', 1, '', '', '{}', '', '', 15, '', 'office', now());
insert into notice_bureau (notice, bureau, position, name, listed, detail, findings) values (1, 'JIAOYUJU', 1, '教育局', 'ADDRESSED', '', '{}');
insert into notice_register values ('示政公开督', 2026, 1);
insert into notice_number values ('示政公开督', 2026, 1, 1, now());
insert into notice_copy values (1, '{}', '1', '\x01', repeat('1', 64), '\x02', repeat('2', 64), now());
update notice set state = 'ISSUED', number = '示政公开督〔2026〕1号', issued_by = 'office', issued_on = '2026-04-15', issued_at = now();
-- V023
insert into account (name, role, bureau, position, password_hash) values ('clerk', 'BUREAU', 'JIAOYUJU', 'CLERK', 'x');
-- V024
insert into rectification (notice, number, evaluation, bureau, bureau_name, finding, indicator, subject, problem, requirement, severity, curable,
        issued_on, first_due_on, due_on)
    values (1, '示政公开督〔2026〕1号', 1, 'JIAOYUJU', '教育局', repeat('f', 20), 'JC-01', 'D-1', 'p', 'r', 'GENERAL', true, '2026-04-15', '2026-05-08', '2026-05-08');
insert into rectification_event (rectification, at, account, kind, note, content) values (1, now(), 'office', 'ISSUED', '', '{}');
insert into rectification_proposal (rectification, kind, reason, note, proposed_by, proposed_at) values (1, 'CLOSE', 'r', 'n', 'office', now());
-- V025
insert into evaluated_facts values (2, 'JIAOYUJU', '{1,2}', '{a,b}', repeat('3', 64));
insert into frozen_text values (repeat('4', 64), 'id: s');
-- V026
insert into held_bureau values (2, 'JIAOYUJU', '材料不足');
insert into fairness_look (evaluation, result, account) values (2, repeat('6', 64), 'office');
-- V027
insert into evidence_file select encode(sha256('\x25504446'), 'hex'), 'application/pdf', 4, '\x25504446';
insert into evidence (subject, bureau, evaluation, name, sha256, added_by, added_at)
    select 'appeals/1', 'JIAOYUJU', 1, '材料.pdf', sha256, 'bureau-JIAOYUJU', now() from evidence_file;
-- V028
insert into manual_scoring (scheme, period, bureau, indicator) values ('s', '2026Q2', 'JIAOYUJU', 'GL-01');
insert into manual_score (scoring, round, place, scorer, points, reason, given_at) values (1, 1, 'FIRST', 'office', 2.50, 'r', now());
-- V032
insert into like_for_like (evaluation, bureau, scheme, calendar, rulebook, score, comparable, binding)
    values (1, 'JIAOYUJU', repeat('a', 64), repeat('b', 64), repeat('c', 64), 80.00, 1, 1);
-- V033
insert into simulation (evaluation, name, created_by, created_at, changed_by, changed_at) values (2, 'n', 'office', now(), 'office', now());
-- V035
insert into account_entry values ('00000000-0000-0000-0000-0000000000e1', 1, now(), now());
-- V038
insert into node values ('00000000-0000-0000-0000-0000000000d1', now(), now());
insert into turn values ('probes', '00000000-0000-0000-0000-0000000000d1');
-- V042
insert into personal_removal (category, object, digest, amount, since, removed_by, removed_at)
    values ('UPLOADS', 'upload/1', repeat('e', 64), 1, '2026-01-01 00:00+08', 'admin', now());
