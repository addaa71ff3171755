# The measures against R: Rscript agrees_with_r.R PRINT_MEASURES
# Random data from seeds; every number is compared to 1e-9 with binom.test, qnorm, psych::alpha and pROC, first those of the functions and
# then those of the Progress screen, which R works out anew from the raw decisions. Fails where R's packages are missing: ./test installs them.
wanted <- c("psych", "pROC")
missing <- wanted[!vapply(wanted, requireNamespace, logical(1), quietly = TRUE)]
if (length(missing) > 0) {
  cat("NOT RUN: the measures were not compared with R; missing R packages:", missing, "\n")
  quit(status = 1)
}
program <- commandArgs(trailingOnly = TRUE)[1]
tolerance <- 1e-9
compared <- 0
differences <- character(0)

read_numbers <- function(lines) {
  parts <- strsplit(lines, " ", fixed = TRUE)
  # "NA" becomes NA; nothing else may
  values <- suppressWarnings(as.numeric(vapply(parts, `[`, "", 2)))
  setNames(values, vapply(parts, `[`, "", 1))
}

compare <- function(name, ours, theirs) {
  compared <<- compared + 1
  theirs <- as.numeric(theirs)
  if (is.nan(theirs)) theirs <- NA_real_
  same <- if (is.na(ours) || is.na(theirs)) is.na(ours) && is.na(theirs) else abs(ours - theirs) <= tolerance * max(1, abs(theirs))
  if (!same) differences <<- c(differences, sprintf("%s: ours %.17g, R %.17g", name, ours, theirs))
}

expect <- function(numbers, expected) {
  unknown <- setdiff(names(expected), names(numbers))
  if (length(unknown) > 0) differences <<- c(differences, paste("not printed:", unknown))
  for (name in intersect(names(expected), names(numbers))) compare(name, numbers[[name]], expected[[name]])
}

# What R says.

rate <- function(name, events, trials) {
  if (trials == 0) {
    values <- c(events, trials, NA, NA, NA)
  } else {
    values <- c(events, trials, events / trials,
      binom.test(events, trials, alternative = "greater")$conf.int[1],
      binom.test(events, trials, alternative = "less")$conf.int[2])
  }
  setNames(values, paste0(name, ".", c("events", "trials", "value", "lowest", "highest")))
}

detection <- function(name, hits, signals, alarms, noise) {
  if (signals == 0 || noise == 0) {
    values <- c(NA, NA)
  } else {
    z <- qnorm(c((hits + 0.5) / (signals + 1), (alarms + 0.5) / (noise + 1)))
    values <- c(z[1] - z[2], -(z[1] + z[2]) / 2)
  }
  setNames(values, paste0(name, c(".d", ".c")))
}

# key and answer: 1 expected … 4 emergency
triage <- function(name, key, answer, level) {
  signal <- key >= level
  call <- answer >= level
  expected <- c(
    rate(paste0(name, ".sensitivity"), sum(signal & call), sum(signal)),
    rate(paste0(name, ".under"), sum(signal & !call), sum(signal)),
    rate(paste0(name, ".specificity"), sum(!signal & !call), sum(!signal)),
    rate(paste0(name, ".over"), sum(!signal & call), sum(!signal)),
    detection(name, sum(signal & call), sum(signal), sum(!signal & call), sum(!signal)))
  if (any(signal) && any(!signal)) {
    curve <- pROC::roc(response = signal, predictor = answer, levels = c(FALSE, TRUE), direction = "<", quiet = TRUE)
    found <- pROC::coords(curve, x = level - 0.5, input = "threshold", ret = c("sensitivity", "specificity"), transpose = FALSE)
    expected[[paste0(name, ".sensitivity.value")]] <- found$sensitivity
    expected[[paste0(name, ".specificity.value")]] <- found$specificity
    expected[[paste0(name, ".under.value")]] <- 1 - found$sensitivity
    expected[[paste0(name, ".over.value")]] <- 1 - found$specificity
  }
  expected
}

items <- function(name, cells, most) {
  whole <- cells[stats::complete.cases(cells), , drop = FALSE]
  fit <- suppressWarnings(suppressMessages(psych::alpha(whole, check.keys = FALSE, warnings = FALSE)))
  c(setNames(fit$total$raw_alpha, paste0(name, ".alpha")),
    setNames(colMeans(cells, na.rm = TRUE) / most, paste0(name, ".facility.", seq_along(most))),
    setNames(fit$item.stats$r.drop, paste0(name, ".rest.", seq_along(most))))
}

# 1. The functions on random data.

set.seed(20261023)
questions <- character(0)
expected <- c()
for (i in 1:200) {
  trials <- sample(0:300, 1)
  events <- sample(0:trials, 1)
  if (i <= 3) { trials <- c(10, 59, 1)[i]; events <- c(0, 59, 1)[i] }
  id <- paste0("bound", i)
  questions <- c(questions, paste("bound", id, events, trials))
  expected <- c(expected, rate(id, events, trials))
}
for (i in 1:200) {
  n <- sample(0:120, 2)
  hits <- sample(0:n[1], 1)
  alarms <- sample(0:n[2], 1)
  id <- paste0("calls", i)
  questions <- c(questions, paste("calls", id, hits, n[1], alarms, n[2]))
  expected <- c(expected, detection(id, hits, n[1], alarms, n[2]))
}
for (i in 1:200) {
  x <- runif(3)
  id <- paste0("values", i)
  questions <- c(questions, paste("values", id, paste(format(x, digits = 17), collapse = " ")))
  x <- as.numeric(format(x, digits = 17))
  called <- x[3] * x[1] + (1 - x[3]) * (1 - x[2]) # by the law of total probability
  expected <- c(expected, setNames(c(x[3] * x[1] / called, (1 - x[3]) * x[2] / (1 - called)), paste0(id, c(".ppv", ".npv"))))
}
for (i in 1:40) {
  rows <- sample(12:60, 1)
  columns <- sample(3:9, 1)
  skill <- rnorm(rows)
  most <- sample(1:5, columns, replace = TRUE)
  cells <- vapply(most, function(m) rbinom(rows, m, plogis(skill + rnorm(1))), numeric(rows))
  if (i %% 2 == 0) cells[sample(length(cells), 3)] <- NA
  id <- paste0("items", i)
  questions <- c(questions, paste(c("items", id, rows, columns, most, t(cells)), collapse = " "))
  expected <- c(expected, items(id, cells, most))
}
asked <- tempfile()
writeLines(questions, asked)
expect(read_numbers(system2(program, "functions", stdin = asked, stdout = TRUE)), expected)
cat(compared, "numbers of the functions compared\n")

# 2. The screen on random records, from the raw decisions.

classes <- c("expected", "monitor", "contact", "emergency")
first_of <- function(rows, by) rows[!duplicated(rows[by]), ]
last_of <- function(rows, by) rows[!duplicated(rows[by], fromLast = TRUE), ]

expect_screen <- function(seed, attempts) {
  folder <- tempfile()
  dir.create(folder)
  numbers <- read_numbers(system2(program, c("screen", folder, seed, attempts), stdout = TRUE))
  read <- function(name) read.csv(file.path(folder, name), stringsAsFactors = FALSE, na.strings = "NA", fileEncoding = "UTF-8")
  decisions <- first_of(read("decisions.csv"), c("case", "visit"))
  covered <- decisions[decisions$key %in% classes, ]
  key <- match(covered$key, classes)
  answer <- match(covered$answer, classes)
  answer[is.na(answer)] <- 1
  counts <- table(factor(key, 1:4), factor(answer, 1:4))
  cases <- read("cases.csv")
  first_cases <- first_of(cases, "case")
  expected <- c(answers = nrow(covered), cases = nrow(first_cases), uncovered = nrow(decisions) - nrow(covered))
  for (i in 1:4) for (j in 1:4) expected[[sprintf("table.%d.%d", i, j)]] <- counts[i, j]
  accepted <- mapply(function(all, one) one %in% strsplit(all, "|", fixed = TRUE)[[1]], covered$accepted, covered$answer)
  counted <- ifelse(accepted, key, answer)
  for (level in 2:4) expected <- c(expected, triage(paste0("level.", classes[level]), key, counted, level))
  for (level in 2:4) expected <- c(expected, triage(paste0("strict.", classes[level]), key, answer, level))
  scored <- decisions[!is.na(decisions$credit), ]
  for (level in 1:3) {
    credit <- scored$credit[!is.na(scored$certainty) & scored$certainty == level]
    name <- paste0("calibration.", level)
    expected <- c(expected, rate(name, sum(credit >= 1), length(credit)))
    expected[[paste0(name, ".credit")]] <- if (length(credit) > 0) mean(credit) else NA
  }
  expected[["calibration.unstated"]] <- sum(is.na(scored$certainty))
  expected <- c(expected, rate("dangerous", sum(first_cases$outcome != "safe"), nrow(first_cases)))
  expected[["dangerous.open"]] <- sum(last_of(cases, "case")$outcome != "safe")
  cases$again <- duplicated(cases$case)
  # The trainee's days turn over at four in the night.
  cases$ago <- as.numeric(as.Date("2026-10-23") - as.Date(as.POSIXct(cases$at / 1000 - 4 * 3600, origin = "1970-01-01", tz = "UTC")))
  shown <- cases[cases$ago < 30 & !is.na(cases$score), ]
  for (ago in unique(shown$ago)) {
    day <- shown[shown$ago == ago, ]
    expected[[sprintf("day.%d.mean", ago)]] <- mean(day$score)
    expected[[sprintf("day.%d.cases", ago)]] <- nrow(day)
    expected[[sprintf("day.%d.repeated", ago)]] <- sum(day$again)
  }
  points <- read("points.csv")
  points <- points[points$weight > 0 & points$verdict %in% c("right", "over-cautious", "under-called", "missing"), ]
  visits <- aggregate(credit ~ at + case + visit + family, data = points, FUN = function(x) all(x >= 1))
  visits <- visits[order(visits$at), ]
  for (family in unique(visits$family)) {
    rows <- visits[visits$family == family, ]
    name <- paste0("family.", gsub(" ", "_", family))
    first <- first_of(rows, c("case", "visit"))
    last <- last_of(rows, c("case", "visit"))
    expected <- c(expected, rate(paste0(name, ".first"), sum(first$credit), nrow(first)), rate(paste0(name, ".latest"), sum(last$credit), nrow(last)))
  }
  extra <- setdiff(names(numbers), names(expected))
  if (length(extra) > 0) differences <<- c(differences, paste("on the screen and not in R:", extra))
  expect(numbers, expected)
}

before <- compared
for (seed in 1:12) expect_screen(seed, c(1, 4, 15, 40, 80, 160)[(seed - 1) %% 6 + 1])
cat(compared - before, "numbers of the screen compared\n")

if (length(differences) > 0) {
  cat(length(differences), "differ by more than", tolerance, "\n")
  cat(head(differences, 20), sep = "\n")
  quit(status = 1)
}
if (compared < 3000) {
  cat("only", compared, "numbers were compared\n")
  quit(status = 1)
}
cat("all equal R to", tolerance, "\n")
