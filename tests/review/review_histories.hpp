#pragma once

#include <vector>

#include <rapidcheck.h>

#include "review/schedule.hpp"

// Review histories drawn at random.

namespace nc::practice {

inline rc::Gen<ReviewGrade> any_grade() {
  return rc::gen::element(ReviewGrade::again, ReviewGrade::hard, ReviewGrade::good);
}

inline rc::Gen<CaseReview> any_review() {
  return rc::gen::exec([] {
    CaseReview review;
    review.elapsed_days = *rc::gen::inRange(0, 1000);
    review.grade = *any_grade();
    review.emergency = *rc::gen::arbitrary<bool>();
    return review;
  });
}

inline rc::Gen<std::vector<CaseReview>> any_history() {
  return rc::gen::nonEmpty(rc::gen::container<std::vector<CaseReview>>(any_review()));
}

}  // namespace nc::practice
