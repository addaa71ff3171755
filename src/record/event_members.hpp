#pragma once

#include "record/event.hpp"

// What an event holds, told once for writing and for reading: `members` hands every member with its name to a writer or
// a reader, which is called as `each(name, member)`. The names never change, because old records hold them.

namespace nc::record {

template <class Members>
void members(Members& each, Started& body) {
  each("sitting", body.sitting);
  each("place", body.place);
  each("size", body.sitting_size);
  each("trainee", body.trainee);
  each("cohort", body.cohort);
  each("case", body.case_id);
  each("case_hash", body.case_hash);
  each("guidance_hash", body.guidance_hash);
  each("mode", body.mode);
  each("seed", body.seed);
  each("queue", body.queue);
  each("queue_hashes", body.queue_hashes);
  each("limit_ms", body.time_limit_ms);
}
template <class Members>
void members(Members& each, Asked& body) {
  each("visit", body.visit);
  each("topic", body.topic);
}
template <class Members>
void members(Members& each, SymptomClassified& body) {
  each("visit", body.visit);
  each("symptom", body.symptom);
  each("urgency", body.urgency);
}
template <class Members>
void members(Members& each, Decided& body) {
  each("visit", body.visit);
  each("urgency", body.urgency);
}
template <class Members>
void members(Members& each, AdviceChosen& body) {
  each("visit", body.visit);
  each("advice", body.advice);
}
template <class Members>
void members(Members& each, AdviceDropped& body) {
  each("visit", body.visit);
  each("advice", body.advice);
}
template <class Members>
void members(Members& each, CertaintyGiven& body) {
  each("visit", body.visit);
  each("certainty", body.certainty);
}
template <class Members>
void members(Members& each, TakenBack& body) {
  each("visit", body.visit);
}
template <class Members>
void members(Members& each, VisitSubmitted& body) {
  each("visit", body.visit);
}
template <class Members>
void members(Members& each, Continued& body) {
  each("visit", body.visit);
}
template <class Members>
void members(Members& each, Ended& body) {
  each("time_ran_out", body.time_ran_out);
}
template <class Members>
void members(Members& each, ClockSet& body) {
  each("by_ms", body.by_ms);
}
template <class Members>
void members(Members& each, CueNamed& body) {
  each("visit", body.visit);
  each("rule", body.rule);
}

}  // namespace nc::record
