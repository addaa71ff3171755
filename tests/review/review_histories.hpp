#pragma once

#include <vector>

#include <rapidcheck.h>

#include "review/schedule.hpp"

// Review histories drawn at random.

namespace nc::practice {

inline rc::Gen<review::ReviewGrade> any_grade() {
  return rc::gen::element(review::ReviewGrade::again, review::ReviewGrade::hard, review::ReviewGrade::good);
}

inline rc::Gen<review::CaseReview> any_review() {
  return rc::gen::exec([] {
    review::CaseReview review;
    review.elapsed_days = *rc::gen::inRange(0, 1000);
    review.grade = *any_grade();
    review.emergency = *rc::gen::arbitrary<bool>();
    return review;
  });
}

inline rc::Gen<std::vector<review::CaseReview>> any_history() {
  return rc::gen::nonEmpty(rc::gen::container<std::vector<review::CaseReview>>(any_review()));
}

}  // namespace nc::practice
