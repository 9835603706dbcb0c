# What COINr 1.1.14 makes of three years on one scale, for the tests to compare with: run once by hand, in this folder.
#
#     Rscript years.R
#
# Writes years.csv (drawn here by chance) and years-scores.csv, with all digits.

suppressMessages(library(COINr))
set.seed(20261129)
codes <- paste0("i", 1:4)
panel <- expand.grid(unit = sprintf("u%d", 1:8), year = 2021:2023, stringsAsFactors = FALSE)
for (code in codes) panel[[code]] <- round(rnorm(nrow(panel), 40 + 4 * (panel$year - 2021), 9), 2)
panel$i2[c(3, 17)] <- NA
all_digits <- function(x) { x[] <- lapply(x, function(c) if (is.numeric(c)) format(c, digits = 17, trim = TRUE) else c); x }
put <- function(x, name) write.csv(all_digits(as.data.frame(x)), name, row.names = FALSE, quote = FALSE, na = "")
put(panel, "years.csv")

iData <- data.frame(uCode = panel$unit, uName = panel$unit, Time = panel$year, panel[codes])
iMeta <- rbind(
  data.frame(iCode = codes, iName = codes, Direction = c(1, -1, 1, 1), Weight = c(1, 2, 1, 3), Level = 1, Type = "Indicator",
    Parent = rep(c("work", "home"), each = 2)),
  data.frame(iCode = c("work", "home"), iName = c("work", "home"), Direction = 1, Weight = c(2, 1), Level = 2, Type = "Aggregate",
    Parent = "whole"),
  data.frame(iCode = "whole", iName = "whole", Direction = 1, Weight = 1, Level = 3, Type = "Aggregate", Parent = NA))
purse <- new_coin(iData, iMeta, split_to = "all", quietly = TRUE)
purse <- Normalise(purse, "Raw", global_specs = list(f_n = "n_minmax", f_n_para = list(l_u = c(0, 100))), global = TRUE)
purse <- Aggregate(purse, "Normalised", f_ag = "a_amean")
scores <- get_dset(purse, "Aggregated")
scores <- scores[order(scores$Time, scores$uCode), c("uCode", "Time", "work", "home", "whole")]
put(scores, "years-scores.csv")
