import torch


def softmax(x, dim=-1):
    x_max = x.max(dim, keepdim=True).values
    x_exp = torch.exp(x - x_max)
    return x_exp / x_exp.sum(dim, keepdim=True)


def log_softmax(x, dim=-1):
    x = x - x.max(dim, keepdim=True).values
    return x - torch.log(torch.exp(x).sum(dim, keepdim=True))


def logsumexp(x, dim=-1, keepdim=False):
    m = x.max(dim, keepdim=True).values
    out = m + torch.log(torch.exp(x - m).sum(dim, keepdim=True))
    return out if keepdim else out.squeeze(dim)


def naive_softmax(x):
    x_exp = torch.exp(x)
    return x_exp / x_exp.sum(1, keepdim=True)


def two_class(z):
    return torch.sigmoid(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1:]

v = 3
if v == -1:
    pass
elif v == 0:
    pass
elif v == 1:
    pass
elif v == 2:
    pass
elif v == 3:
    pass
elif v == 4:
    pass
elif v == 5:
    pass
elif v == 6:
    pass
elif v == 7:
    pass
elif v == 8:
    pass
elif v == 9:
    pass
elif v == 10:
    pass
elif v == 11:
    pass
elif v == 12:
    pass
elif v == 13:
    pass
elif v == 14:
    pass
elif v == 15:
    pass
elif v == 16:
    pass
elif v == 17:
    pass
elif v == 18:
    pass
elif v == 19:
    pass
elif v == 20:
    pass
elif v == 21:
    pass
elif v == 22:
    pass
elif v == 23:
    pass
elif v == 24:
    pass
elif v == 25:
    pass
elif v == 26:
    pass
elif v == 27:
    pass
elif v == 28:
    pass
elif v == 29:
    pass
elif v == 30:
    pass
elif v == 31:
    pass
elif v == 32:
    pass
elif v == 33:
    pass
elif v == 34:
    pass
elif v == 35:
    pass
elif v == 36:
    pass
elif v == 37:
    pass
elif v == 38:
    pass
elif v == 39:
    pass
elif v == 40:
    pass
elif v == 41:
    pass
elif v == 42:
    pass
elif v == 43:
    pass
elif v == 44:
    pass
elif v == 45:
    pass
elif v == 46:
    pass
elif v == 47:
    pass
elif v == 48:
    pass
elif v == 49:
    pass
elif v == 50:
    pass
elif v == 51:
    pass
elif v == 52:
    pass
elif v == 53:
    pass
elif v == 54:
    pass
elif v == 55:
    pass
elif v == 56:
    pass
elif v == 57:
    pass
elif v == 58:
    pass
elif v == 59:
    pass
elif v == 60:
    pass
elif v == 61:
    pass
elif v == 62:
    pass
elif v == 63:
    pass
elif v == 64:
    pass
elif v == 65:
    pass
elif v == 66:
    pass
elif v == 67:
    pass
elif v == 68:
    pass
elif v == 69:
    pass
elif v == 70:
    pass
elif v == 71:
    pass
elif v == 72:
    pass
elif v == 73:
    pass
elif v == 74:
    pass
elif v == 75:
    pass
elif v == 76:
    pass
elif v == 77:
    pass
elif v == 78:
    pass
elif v == 79:
    pass
elif v == 80:
    pass
elif v == 81:
    pass
elif v == 82:
    pass
elif v == 83:
    pass
elif v == 84:
    pass
elif v == 85:
    pass
elif v == 86:
    pass
elif v == 87:
    pass
elif v == 88:
    pass
elif v == 89:
    pass
elif v == 90:
    pass
elif v == 91:
    pass
elif v == 92:
    pass
elif v == 93:
    pass
elif v == 94:
    pass
elif v == 95:
    pass
elif v == 96:
    pass
elif v == 97:
    pass
elif v == 98:
    pass
elif v == 99:
    pass
elif v == 100:
    pass
elif v == 101:
    pass
elif v == 102:
    pass
elif v == 103:
    pass
elif v == 104:
    pass
elif v == 105:
    pass
elif v == 106:
    pass
elif v == 107:
    pass
elif v == 108:
    pass
elif v == 109:
    pass
elif v == 110:
    pass
elif v == 111:
    pass
elif v == 112:
    pass
elif v == 113:
    pass
elif v == 114:
    pass
elif v == 115:
    pass
elif v == 116:
    pass
elif v == 117:
    pass
elif v == 118:
    pass
elif v == 119:
    pass
elif v == 120:
    pass
elif v == 121:
    pass
elif v == 122:
    pass
elif v == 123:
    pass
elif v == 124:
    pass
elif v == 125:
    pass
elif v == 126:
    pass
elif v == 127:
    pass
elif v == 128:
    pass
elif v == 129:
    pass
elif v == 130:
    pass
elif v == 131:
    pass
elif v == 132:
    pass
elif v == 133:
    pass
elif v == 134:
    pass
elif v == 135:
    pass
elif v == 136:
    pass
elif v == 137:
    pass
elif v == 138:
    pass
elif v == 139:
    pass
elif v == 140:
    pass
elif v == 141:
    pass
elif v == 142:
    pass
elif v == 143:
    pass
elif v == 144:
    pass
elif v == 145:
    pass
elif v == 146:
    pass
elif v == 147:
    pass
elif v == 148:
    pass
elif v == 149:
    pass
elif v == 150:
    pass
elif v == 151:
    pass
elif v == 152:
    pass
elif v == 153:
    pass
elif v == 154:
    pass
elif v == 155:
    pass
elif v == 156:
    pass
elif v == 157:
    pass
elif v == 158:
    pass
elif v == 159:
    pass
elif v == 160:
    pass
elif v == 161:
    pass
elif v == 162:
    pass
elif v == 163:
    pass
elif v == 164:
    pass
elif v == 165:
    pass
elif v == 166:
    pass
elif v == 167:
    pass
elif v == 168:
    pass
elif v == 169:
    pass
elif v == 170:
    pass
elif v == 171:
    pass
elif v == 172:
    pass
elif v == 173:
    pass
elif v == 174:
    pass
elif v == 175:
    pass
elif v == 176:
    pass
elif v == 177:
    pass
elif v == 178:
    pass
elif v == 179:
    pass
elif v == 180:
    pass
elif v == 181:
    pass
elif v == 182:
    pass
elif v == 183:
    pass
elif v == 184:
    pass
elif v == 185:
    pass
elif v == 186:
    pass
elif v == 187:
    pass
elif v == 188:
    pass
elif v == 189:
    pass
elif v == 190:
    pass
elif v == 191:
    pass
elif v == 192:
    pass
elif v == 193:
    pass
elif v == 194:
    pass
elif v == 195:
    pass
elif v == 196:
    pass
elif v == 197:
    pass
elif v == 198:
    pass
elif v == 199:
    pass
elif v == 200:
    pass
elif v == 201:
    pass
elif v == 202:
    pass
elif v == 203:
    pass
elif v == 204:
    pass
elif v == 205:
    pass
elif v == 206:
    pass
elif v == 207:
    pass
elif v == 208:
    pass
elif v == 209:
    pass
elif v == 210:
    pass
elif v == 211:
    pass
elif v == 212:
    pass
elif v == 213:
    pass
elif v == 214:
    pass
elif v == 215:
    pass
elif v == 216:
    pass
elif v == 217:
    pass
elif v == 218:
    pass
elif v == 219:
    pass
elif v == 220:
    pass
elif v == 221:
    pass
elif v == 222:
    pass
elif v == 223:
    pass
elif v == 224:
    pass
elif v == 225:
    pass
elif v == 226:
    pass
elif v == 227:
    pass
elif v == 228:
    pass
elif v == 229:
    pass
elif v == 230:
    pass
elif v == 231:
    pass
elif v == 232:
    pass
elif v == 233:
    pass
elif v == 234:
    pass
elif v == 235:
    pass
elif v == 236:
    pass
elif v == 237:
    pass
elif v == 238:
    pass
elif v == 239:
    pass
elif v == 240:
    pass
elif v == 241:
    pass
elif v == 242:
    pass
elif v == 243:
    pass
elif v == 244:
    pass
elif v == 245:
    pass
elif v == 246:
    pass
elif v == 247:
    pass
elif v == 248:
    pass
elif v == 249:
    pass
elif v == 250:
    pass
elif v == 251:
    pass
elif v == 252:
    pass
elif v == 253:
    pass
elif v == 254:
    pass
elif v == 255:
    pass
elif v == 256:
    pass
elif v == 257:
    pass
elif v == 258:
    pass
elif v == 259:
    pass
elif v == 260:
    pass
elif v == 261:
    pass
elif v == 262:
    pass
elif v == 263:
    pass
elif v == 264:
    pass
elif v == 265:
    pass
elif v == 266:
    pass
elif v == 267:
    pass
elif v == 268:
    pass
elif v == 269:
    pass
elif v == 270:
    pass
elif v == 271:
    pass
elif v == 272:
    pass
elif v == 273:
    pass
elif v == 274:
    pass
elif v == 275:
    pass
elif v == 276:
    pass
elif v == 277:
    pass
elif v == 278:
    pass
elif v == 279:
    pass
elif v == 280:
    pass
elif v == 281:
    pass
elif v == 282:
    pass
elif v == 283:
    pass
elif v == 284:
    pass
elif v == 285:
    pass
elif v == 286:
    pass
elif v == 287:
    pass
elif v == 288:
    pass
elif v == 289:
    pass
elif v == 290:
    pass
elif v == 291:
    pass
elif v == 292:
    pass
elif v == 293:
    pass
elif v == 294:
    pass
elif v == 295:
    pass
elif v == 296:
    pass
elif v == 297:
    pass
elif v == 298:
    pass
elif v == 299:
    pass
elif v == 300:
    pass
elif v == 301:
    pass
elif v == 302:
    pass
elif v == 303:
    pass
elif v == 304:
    pass
elif v == 305:
    pass
elif v == 306:
    pass
elif v == 307:
    pass
elif v == 308:
    pass
elif v == 309:
    pass
elif v == 310:
    pass
elif v == 311:
    pass
elif v == 312:
    pass
elif v == 313:
    pass
elif v == 314:
    pass
elif v == 315:
    pass
elif v == 316:
    pass
elif v == 317:
    pass
elif v == 318:
    pass
elif v == 319:
    pass
elif v == 320:
    pass
elif v == 321:
    pass
elif v == 322:
    pass
elif v == 323:
    pass
elif v == 324:
    pass
elif v == 325:
    pass
elif v == 326:
    pass
elif v == 327:
    pass
elif v == 328:
    pass
elif v == 329:
    pass
elif v == 330:
    pass
elif v == 331:
    pass
elif v == 332:
    pass
elif v == 333:
    pass
elif v == 334:
    pass
elif v == 335:
    pass
elif v == 336:
    pass
elif v == 337:
    pass
elif v == 338:
    pass
elif v == 339:
    pass
elif v == 340:
    pass
elif v == 341:
    pass
elif v == 342:
    pass
elif v == 343:
    pass
elif v == 344:
    pass
elif v == 345:
    pass
elif v == 346:
    pass
elif v == 347:
    pass
elif v == 348:
    pass
elif v == 349:
    pass
elif v == 350:
    pass
elif v == 351:
    pass
elif v == 352:
    pass
elif v == 353:
    pass
elif v == 354:
    pass
elif v == 355:
    pass
elif v == 356:
    pass
elif v == 357:
    pass
elif v == 358:
    pass
elif v == 359:
    pass
elif v == 360:
    pass
elif v == 361:
    pass
elif v == 362:
    pass
elif v == 363:
    pass
elif v == 364:
    pass
elif v == 365:
    pass
elif v == 366:
    pass
elif v == 367:
    pass
elif v == 368:
    pass
elif v == 369:
    pass
elif v == 370:
    pass
elif v == 371:
    pass
elif v == 372:
    pass
elif v == 373:
    pass
elif v == 374:
    pass
elif v == 375:
    pass
elif v == 376:
    pass
elif v == 377:
    pass
elif v == 378:
    pass
elif v == 379:
    pass
elif v == 380:
    pass
elif v == 381:
    pass
elif v == 382:
    pass
elif v == 383:
    pass
elif v == 384:
    pass
elif v == 385:
    pass
elif v == 386:
    pass
elif v == 387:
    pass
elif v == 388:
    pass
elif v == 389:
    pass
elif v == 390:
    pass
elif v == 391:
    pass
elif v == 392:
    pass
elif v == 393:
    pass
elif v == 394:
    pass
elif v == 395:
    pass
elif v == 396:
    pass
elif v == 397:
    pass
elif v == 398:
    pass
elif v == 399:
    pass
elif v == 400:
    pass
elif v == 401:
    pass
elif v == 402:
    pass
elif v == 403:
    pass
elif v == 404:
    pass
elif v == 405:
    pass
elif v == 406:
    pass
elif v == 407:
    pass
elif v == 408:
    pass
elif v == 409:
    pass
elif v == 410:
    pass
elif v == 411:
    pass
elif v == 412:
    pass
elif v == 413:
    pass
elif v == 414:
    pass
elif v == 415:
    pass
elif v == 416:
    pass
elif v == 417:
    pass
elif v == 418:
    pass
elif v == 419:
    pass
elif v == 420:
    pass
elif v == 421:
    pass
elif v == 422:
    pass
elif v == 423:
    pass
elif v == 424:
    pass
elif v == 425:
    pass
elif v == 426:
    pass
elif v == 427:
    pass
elif v == 428:
    pass
elif v == 429:
    pass
elif v == 430:
    pass
elif v == 431:
    pass
elif v == 432:
    pass
elif v == 433:
    pass
elif v == 434:
    pass
elif v == 435:
    pass
elif v == 436:
    pass
elif v == 437:
    pass
elif v == 438:
    pass
elif v == 439:
    pass
elif v == 440:
    pass
elif v == 441:
    pass
elif v == 442:
    pass
elif v == 443:
    pass
elif v == 444:
    pass
elif v == 445:
    pass
elif v == 446:
    pass
elif v == 447:
    pass
elif v == 448:
    pass
elif v == 449:
    pass
elif v == 450:
    pass
elif v == 451:
    pass
elif v == 452:
    pass
elif v == 453:
    pass
elif v == 454:
    pass
elif v == 455:
    pass
elif v == 456:
    pass
elif v == 457:
    pass
elif v == 458:
    pass
elif v == 459:
    pass
elif v == 460:
    pass
elif v == 461:
    pass
elif v == 462:
    pass
elif v == 463:
    pass
elif v == 464:
    pass
elif v == 465:
    pass
elif v == 466:
    pass
elif v == 467:
    pass
elif v == 468:
    pass
elif v == 469:
    pass
elif v == 470:
    pass
elif v == 471:
    pass
elif v == 472:
    pass
elif v == 473:
    pass
elif v == 474:
    pass
elif v == 475:
    pass
elif v == 476:
    pass
elif v == 477:
    pass
elif v == 478:
    pass
elif v == 479:
    pass
elif v == 480:
    pass
elif v == 481:
    pass
elif v == 482:
    pass
elif v == 483:
    pass
elif v == 484:
    pass
elif v == 485:
    pass
elif v == 486:
    pass
elif v == 487:
    pass
elif v == 488:
    pass
elif v == 489:
    pass
elif v == 490:
    pass
elif v == 491:
    pass
elif v == 492:
    pass
elif v == 493:
    pass
elif v == 494:
    pass
elif v == 495:
    pass
elif v == 496:
    pass
elif v == 497:
    pass
elif v == 498:
    pass
elif v == 499:
    pass
elif v == 500:
    pass
elif v == 501:
    pass
elif v == 502:
    pass
elif v == 503:
    pass
elif v == 504:
    pass
elif v == 505:
    pass
elif v == 506:
    pass
elif v == 507:
    pass
elif v == 508:
    pass
elif v == 509:
    pass
elif v == 510:
    pass
elif v == 511:
    pass
elif v == 512:
    pass
elif v == 513:
    pass
elif v == 514:
    pass
elif v == 515:
    pass
elif v == 516:
    pass
elif v == 517:
    pass
elif v == 518:
    pass
elif v == 519:
    pass
elif v == 520:
    pass
elif v == 521:
    pass
elif v == 522:
    pass
elif v == 523:
    pass
elif v == 524:
    pass
elif v == 525:
    pass
elif v == 526:
    pass
elif v == 527:
    pass
elif v == 528:
    pass
elif v == 529:
    pass
elif v == 530:
    pass
elif v == 531:
    pass
elif v == 532:
    pass
elif v == 533:
    pass
elif v == 534:
    pass
elif v == 535:
    pass
elif v == 536:
    pass
elif v == 537:
    pass
elif v == 538:
    pass
elif v == 539:
    pass
elif v == 540:
    pass
elif v == 541:
    pass
elif v == 542:
    pass
elif v == 543:
    pass
elif v == 544:
    pass
elif v == 545:
    pass
elif v == 546:
    pass
elif v == 547:
    pass
elif v == 548:
    pass
elif v == 549:
    pass
elif v == 550:
    pass
elif v == 551:
    pass
elif v == 552:
    pass
elif v == 553:
    pass
elif v == 554:
    pass
elif v == 555:
    pass
elif v == 556:
    pass
elif v == 557:
    pass
elif v == 558:
    pass
elif v == 559:
    pass
elif v == 560:
    pass
elif v == 561:
    pass
elif v == 562:
    pass
elif v == 563:
    pass
elif v == 564:
    pass
elif v == 565:
    pass
elif v == 566:
    pass
elif v == 567:
    pass
elif v == 568:
    pass
elif v == 569:
    pass
elif v == 570:
    pass
elif v == 571:
    pass
elif v == 572:
    pass
elif v == 573:
    pass
elif v == 574:
    pass
elif v == 575:
    pass
elif v == 576:
    pass
elif v == 577:
    pass
elif v == 578:
    pass
elif v == 579:
    pass
elif v == 580:
    pass
elif v == 581:
    pass
elif v == 582:
    pass
elif v == 583:
    pass
elif v == 584:
    pass
elif v == 585:
    pass
elif v == 586:
    pass
elif v == 587:
    pass
elif v == 588:
    pass
elif v == 589:
    pass
elif v == 590:
    pass
elif v == 591:
    pass
elif v == 592:
    pass
elif v == 593:
    pass
elif v == 594:
    pass
elif v == 595:
    pass
elif v == 596:
    pass
elif v == 597:
    pass
elif v == 598:
    pass
elif v == 599:
    pass
elif v == 600:
    pass
elif v == 601:
    pass
elif v == 602:
    pass
elif v == 603:
    pass
elif v == 604:
    pass
elif v == 605:
    pass
elif v == 606:
    pass
elif v == 607:
    pass
elif v == 608:
    pass
elif v == 609:
    pass
elif v == 610:
    pass
elif v == 611:
    pass
elif v == 612:
    pass
elif v == 613:
    pass
elif v == 614:
    pass
elif v == 615:
    pass
elif v == 616:
    pass
elif v == 617:
    pass
elif v == 618:
    pass
elif v == 619:
    pass
elif v == 620:
    pass
elif v == 621:
    pass
elif v == 622:
    pass
elif v == 623:
    pass
elif v == 624:
    pass
elif v == 625:
    pass
elif v == 626:
    pass
elif v == 627:
    pass
elif v == 628:
    pass
elif v == 629:
    pass
elif v == 630:
    pass
elif v == 631:
    pass
elif v == 632:
    pass
elif v == 633:
    pass
elif v == 634:
    pass
elif v == 635:
    pass
elif v == 636:
    pass
elif v == 637:
    pass
elif v == 638:
    pass
elif v == 639:
    pass
elif v == 640:
    pass
elif v == 641:
    pass
elif v == 642:
    pass
elif v == 643:
    pass
elif v == 644:
    pass
elif v == 645:
    pass
elif v == 646:
    pass
elif v == 647:
    pass
elif v == 648:
    pass
elif v == 649:
    pass
elif v == 650:
    pass
elif v == 651:
    pass
elif v == 652:
    pass
elif v == 653:
    pass
elif v == 654:
    pass
elif v == 655:
    pass
elif v == 656:
    pass
elif v == 657:
    pass
elif v == 658:
    pass
elif v == 659:
    pass
elif v == 660:
    pass
elif v == 661:
    pass
elif v == 662:
    pass
elif v == 663:
    pass
elif v == 664:
    pass
elif v == 665:
    pass
elif v == 666:
    pass
elif v == 667:
    pass
elif v == 668:
    pass
elif v == 669:
    pass
elif v == 670:
    pass
elif v == 671:
    pass
elif v == 672:
    pass
elif v == 673:
    pass
elif v == 674:
    pass
elif v == 675:
    pass
elif v == 676:
    pass
elif v == 677:
    pass
elif v == 678:
    pass
elif v == 679:
    pass
elif v == 680:
    pass
elif v == 681:
    pass
elif v == 682:
    pass
elif v == 683:
    pass
elif v == 684:
    pass
elif v == 685:
    pass
elif v == 686:
    pass
elif v == 687:
    pass
elif v == 688:
    pass
elif v == 689:
    pass
elif v == 690:
    pass
elif v == 691:
    pass
elif v == 692:
    pass
elif v == 693:
    pass
elif v == 694:
    pass
elif v == 695:
    pass
elif v == 696:
    pass
elif v == 697:
    pass
elif v == 698:
    pass
elif v == 699:
    pass
elif v == 700:
    pass
elif v == 701:
    pass
elif v == 702:
    pass
elif v == 703:
    pass
elif v == 704:
    pass
elif v == 705:
    pass
elif v == 706:
    pass
elif v == 707:
    pass
elif v == 708:
    pass
elif v == 709:
    pass
elif v == 710:
    pass
elif v == 711:
    pass
elif v == 712:
    pass
elif v == 713:
    pass
elif v == 714:
    pass
elif v == 715:
    pass
elif v == 716:
    pass
elif v == 717:
    pass
elif v == 718:
    pass
elif v == 719:
    pass
elif v == 720:
    pass
elif v == 721:
    pass
elif v == 722:
    pass
elif v == 723:
    pass
elif v == 724:
    pass
elif v == 725:
    pass
elif v == 726:
    pass
elif v == 727:
    pass
elif v == 728:
    pass
elif v == 729:
    pass
elif v == 730:
    pass
elif v == 731:
    pass
elif v == 732:
    pass
elif v == 733:
    pass
elif v == 734:
    pass
elif v == 735:
    pass
elif v == 736:
    pass
elif v == 737:
    pass
elif v == 738:
    pass
elif v == 739:
    pass
elif v == 740:
    pass
elif v == 741:
    pass
elif v == 742:
    pass
elif v == 743:
    pass
elif v == 744:
    pass
elif v == 745:
    pass
elif v == 746:
    pass
elif v == 747:
    pass
elif v == 748:
    pass
elif v == 749:
    pass
elif v == 750:
    pass
elif v == 751:
    pass
elif v == 752:
    pass
elif v == 753:
    pass
elif v == 754:
    pass
elif v == 755:
    pass
elif v == 756:
    pass
elif v == 757:
    pass
elif v == 758:
    pass
elif v == 759:
    pass
elif v == 760:
    pass
elif v == 761:
    pass
elif v == 762:
    pass
elif v == 763:
    pass
elif v == 764:
    pass
elif v == 765:
    pass
elif v == 766:
    pass
elif v == 767:
    pass
elif v == 768:
    pass
elif v == 769:
    pass
elif v == 770:
    pass
elif v == 771:
    pass
elif v == 772:
    pass
elif v == 773:
    pass
elif v == 774:
    pass
elif v == 775:
    pass
elif v == 776:
    pass
elif v == 777:
    pass
elif v == 778:
    pass
elif v == 779:
    pass
elif v == 780:
    pass
elif v == 781:
    pass
elif v == 782:
    pass
elif v == 783:
    pass
elif v == 784:
    pass
elif v == 785:
    pass
elif v == 786:
    pass
elif v == 787:
    pass
elif v == 788:
    pass
elif v == 789:
    pass
elif v == 790:
    pass
elif v == 791:
    pass
elif v == 792:
    pass
elif v == 793:
    pass
elif v == 794:
    pass
elif v == 795:
    pass
elif v == 796:
    pass
elif v == 797:
    pass
elif v == 798:
    pass
elif v == 799:
    pass
elif v == 800:
    pass
elif v == 801:
    pass
elif v == 802:
    pass
elif v == 803:
    pass
elif v == 804:
    pass
elif v == 805:
    pass
elif v == 806:
    pass
elif v == 807:
    pass
elif v == 808:
    pass
elif v == 809:
    pass
elif v == 810:
    pass
elif v == 811:
    pass
elif v == 812:
    pass
elif v == 813:
    pass
elif v == 814:
    pass
elif v == 815:
    pass
elif v == 816:
    pass
elif v == 817:
    pass
elif v == 818:
    pass
elif v == 819:
    pass
elif v == 820:
    pass
elif v == 821:
    pass
elif v == 822:
    pass
elif v == 823:
    pass
elif v == 824:
    pass
elif v == 825:
    pass
elif v == 826:
    pass
elif v == 827:
    pass
elif v == 828:
    pass
elif v == 829:
    pass
elif v == 830:
    pass
elif v == 831:
    pass
elif v == 832:
    pass
elif v == 833:
    pass
elif v == 834:
    pass
elif v == 835:
    pass
elif v == 836:
    pass
elif v == 837:
    pass
elif v == 838:
    pass
elif v == 839:
    pass
elif v == 840:
    pass
elif v == 841:
    pass
elif v == 842:
    pass
elif v == 843:
    pass
elif v == 844:
    pass
elif v == 845:
    pass
elif v == 846:
    pass
elif v == 847:
    pass
elif v == 848:
    pass
elif v == 849:
    pass
elif v == 850:
    pass
elif v == 851:
    pass
elif v == 852:
    pass
elif v == 853:
    pass
elif v == 854:
    pass
elif v == 855:
    pass
elif v == 856:
    pass
elif v == 857:
    pass
elif v == 858:
    pass
elif v == 859:
    pass
elif v == 860:
    pass
elif v == 861:
    pass
elif v == 862:
    pass
elif v == 863:
    pass
elif v == 864:
    pass
elif v == 865:
    pass
elif v == 866:
    pass
elif v == 867:
    pass
elif v == 868:
    pass
elif v == 869:
    pass
elif v == 870:
    pass
elif v == 871:
    pass
elif v == 872:
    pass
elif v == 873:
    pass
elif v == 874:
    pass
elif v == 875:
    pass
elif v == 876:
    pass
elif v == 877:
    pass
elif v == 878:
    pass
elif v == 879:
    pass
elif v == 880:
    pass
elif v == 881:
    pass
elif v == 882:
    pass
elif v == 883:
    pass
elif v == 884:
    pass
elif v == 885:
    pass
elif v == 886:
    pass
elif v == 887:
    pass
elif v == 888:
    pass
elif v == 889:
    pass
elif v == 890:
    pass
elif v == 891:
    pass
elif v == 892:
    pass
elif v == 893:
    pass
elif v == 894:
    pass
elif v == 895:
    pass
elif v == 896:
    pass
elif v == 897:
    pass
elif v == 898:
    pass
elif v == 899:
    pass
elif v == 900:
    pass
elif v == 901:
    pass
elif v == 902:
    pass
elif v == 903:
    pass
elif v == 904:
    pass
elif v == 905:
    pass
elif v == 906:
    pass
elif v == 907:
    pass
elif v == 908:
    pass
elif v == 909:
    pass
elif v == 910:
    pass
elif v == 911:
    pass
elif v == 912:
    pass
elif v == 913:
    pass
elif v == 914:
    pass
elif v == 915:
    pass
elif v == 916:
    pass
elif v == 917:
    pass
elif v == 918:
    pass
elif v == 919:
    pass
elif v == 920:
    pass
elif v == 921:
    pass
elif v == 922:
    pass
elif v == 923:
    pass
elif v == 924:
    pass
elif v == 925:
    pass
elif v == 926:
    pass
elif v == 927:
    pass
elif v == 928:
    pass
elif v == 929:
    pass
elif v == 930:
    pass
elif v == 931:
    pass
elif v == 932:
    pass
elif v == 933:
    pass
elif v == 934:
    pass
elif v == 935:
    pass
elif v == 936:
    pass
elif v == 937:
    pass
elif v == 938:
    pass
elif v == 939:
    pass
elif v == 940:
    pass
elif v == 941:
    pass
elif v == 942:
    pass
elif v == 943:
    pass
elif v == 944:
    pass
elif v == 945:
    pass
elif v == 946:
    pass
elif v == 947:
    pass
elif v == 948:
    pass
elif v == 949:
    pass
elif v == 950:
    pass
elif v == 951:
    pass
elif v == 952:
    pass
elif v == 953:
    pass
elif v == 954:
    pass
elif v == 955:
    pass
elif v == 956:
    pass
elif v == 957:
    pass
elif v == 958:
    pass
elif v == 959:
    pass
elif v == 960:
    pass
elif v == 961:
    pass
elif v == 962:
    pass
elif v == 963:
    pass
elif v == 964:
    pass
elif v == 965:
    pass
elif v == 966:
    pass
elif v == 967:
    pass
elif v == 968:
    pass
elif v == 969:
    pass
elif v == 970:
    pass
elif v == 971:
    pass
elif v == 972:
    pass
elif v == 973:
    pass
elif v == 974:
    pass
elif v == 975:
    pass
elif v == 976:
    pass
elif v == 977:
    pass
elif v == 978:
    pass
elif v == 979:
    pass
elif v == 980:
    pass
elif v == 981:
    pass
elif v == 982:
    pass
elif v == 983:
    pass
elif v == 984:
    pass
elif v == 985:
    pass
elif v == 986:
    pass
elif v == 987:
    pass
elif v == 988:
    pass
elif v == 989:
    pass
elif v == 990:
    pass
elif v == 991:
    pass
elif v == 992:
    pass
elif v == 993:
    pass
elif v == 994:
    pass
elif v == 995:
    pass
elif v == 996:
    pass
elif v == 997:
    pass
elif v == 998:
    pass
elif v == 999:
    pass
elif v == 1000:
    pass
elif v == 1001:
    pass
elif v == 1002:
    pass
elif v == 1003:
    pass
elif v == 1004:
    pass
elif v == 1005:
    pass
elif v == 1006:
    pass
elif v == 1007:
    pass
elif v == 1008:
    pass
elif v == 1009:
    pass
elif v == 1010:
    pass
elif v == 1011:
    pass
elif v == 1012:
    pass
elif v == 1013:
    pass
elif v == 1014:
    pass
elif v == 1015:
    pass
elif v == 1016:
    pass
elif v == 1017:
    pass
elif v == 1018:
    pass
elif v == 1019:
    pass
elif v == 1020:
    pass
elif v == 1021:
    pass
elif v == 1022:
    pass
elif v == 1023:
    pass
elif v == 1024:
    pass
elif v == 1025:
    pass
elif v == 1026:
    pass
elif v == 1027:
    pass
elif v == 1028:
    pass
elif v == 1029:
    pass
elif v == 1030:
    pass
elif v == 1031:
    pass
elif v == 1032:
    pass
elif v == 1033:
    pass
elif v == 1034:
    pass
elif v == 1035:
    pass
elif v == 1036:
    pass
elif v == 1037:
    pass
elif v == 1038:
    pass
elif v == 1039:
    pass
elif v == 1040:
    pass
elif v == 1041:
    pass
elif v == 1042:
    pass
elif v == 1043:
    pass
elif v == 1044:
    pass
elif v == 1045:
    pass
elif v == 1046:
    pass
elif v == 1047:
    pass
elif v == 1048:
    pass
elif v == 1049:
    pass
elif v == 1050:
    pass
elif v == 1051:
    pass
elif v == 1052:
    pass
elif v == 1053:
    pass
elif v == 1054:
    pass
elif v == 1055:
    pass
elif v == 1056:
    pass
elif v == 1057:
    pass
elif v == 1058:
    pass
elif v == 1059:
    pass
elif v == 1060:
    pass
elif v == 1061:
    pass
elif v == 1062:
    pass
elif v == 1063:
    pass
elif v == 1064:
    pass
elif v == 1065:
    pass
elif v == 1066:
    pass
elif v == 1067:
    pass
elif v == 1068:
    pass
elif v == 1069:
    pass
elif v == 1070:
    pass
elif v == 1071:
    pass
elif v == 1072:
    pass
elif v == 1073:
    pass
elif v == 1074:
    pass
elif v == 1075:
    pass
elif v == 1076:
    pass
elif v == 1077:
    pass
elif v == 1078:
    pass
elif v == 1079:
    pass
elif v == 1080:
    pass
elif v == 1081:
    pass
elif v == 1082:
    pass
elif v == 1083:
    pass
elif v == 1084:
    pass
elif v == 1085:
    pass
elif v == 1086:
    pass
elif v == 1087:
    pass
elif v == 1088:
    pass
elif v == 1089:
    pass
elif v == 1090:
    pass
elif v == 1091:
    pass
elif v == 1092:
    pass
elif v == 1093:
    pass
elif v == 1094:
    pass
elif v == 1095:
    pass
elif v == 1096:
    pass
elif v == 1097:
    pass
elif v == 1098:
    pass
elif v == 1099:
    pass
elif v == 1100:
    pass
elif v == 1101:
    pass
elif v == 1102:
    pass
elif v == 1103:
    pass
elif v == 1104:
    pass
elif v == 1105:
    pass
elif v == 1106:
    pass
elif v == 1107:
    pass
elif v == 1108:
    pass
elif v == 1109:
    pass
elif v == 1110:
    pass
elif v == 1111:
    pass
elif v == 1112:
    pass
elif v == 1113:
    pass
elif v == 1114:
    pass
elif v == 1115:
    pass
elif v == 1116:
    pass
elif v == 1117:
    pass
elif v == 1118:
    pass
elif v == 1119:
    pass
elif v == 1120:
    pass
elif v == 1121:
    pass
elif v == 1122:
    pass
elif v == 1123:
    pass
elif v == 1124:
    pass
elif v == 1125:
    pass
elif v == 1126:
    pass
elif v == 1127:
    pass
elif v == 1128:
    pass
elif v == 1129:
    pass
elif v == 1130:
    pass
elif v == 1131:
    pass
elif v == 1132:
    pass
elif v == 1133:
    pass
elif v == 1134:
    pass
elif v == 1135:
    pass
elif v == 1136:
    pass
elif v == 1137:
    pass
elif v == 1138:
    pass
elif v == 1139:
    pass
elif v == 1140:
    pass
elif v == 1141:
    pass
elif v == 1142:
    pass
elif v == 1143:
    pass
elif v == 1144:
    pass
elif v == 1145:
    pass
elif v == 1146:
    pass
elif v == 1147:
    pass
elif v == 1148:
    pass
elif v == 1149:
    pass
elif v == 1150:
    pass
elif v == 1151:
    pass
elif v == 1152:
    pass
elif v == 1153:
    pass
elif v == 1154:
    pass
elif v == 1155:
    pass
elif v == 1156:
    pass
elif v == 1157:
    pass
elif v == 1158:
    pass
elif v == 1159:
    pass
elif v == 1160:
    pass
elif v == 1161:
    pass
elif v == 1162:
    pass
elif v == 1163:
    pass
elif v == 1164:
    pass
elif v == 1165:
    pass
elif v == 1166:
    pass
elif v == 1167:
    pass
elif v == 1168:
    pass
elif v == 1169:
    pass
elif v == 1170:
    pass
elif v == 1171:
    pass
elif v == 1172:
    pass
elif v == 1173:
    pass
elif v == 1174:
    pass
elif v == 1175:
    pass
elif v == 1176:
    pass
elif v == 1177:
    pass
elif v == 1178:
    pass
elif v == 1179:
    pass
elif v == 1180:
    pass
elif v == 1181:
    pass
elif v == 1182:
    pass
elif v == 1183:
    pass
elif v == 1184:
    pass
elif v == 1185:
    pass
elif v == 1186:
    pass
elif v == 1187:
    pass
elif v == 1188:
    pass
elif v == 1189:
    pass
elif v == 1190:
    pass
elif v == 1191:
    pass
elif v == 1192:
    pass
elif v == 1193:
    pass
elif v == 1194:
    pass
elif v == 1195:
    pass
elif v == 1196:
    pass
elif v == 1197:
    pass
elif v == 1198:
    pass
elif v == 1199:
    pass
elif v == 1200:
    pass
elif v == 1201:
    pass
elif v == 1202:
    pass
elif v == 1203:
    pass
elif v == 1204:
    pass
elif v == 1205:
    pass
elif v == 1206:
    pass
elif v == 1207:
    pass
elif v == 1208:
    pass
elif v == 1209:
    pass
elif v == 1210:
    pass
elif v == 1211:
    pass
elif v == 1212:
    pass
elif v == 1213:
    pass
elif v == 1214:
    pass
elif v == 1215:
    pass
elif v == 1216:
    pass
elif v == 1217:
    pass
elif v == 1218:
    pass
elif v == 1219:
    pass
elif v == 1220:
    pass
elif v == 1221:
    pass
elif v == 1222:
    pass
elif v == 1223:
    pass
elif v == 1224:
    pass
elif v == 1225:
    pass
elif v == 1226:
    pass
elif v == 1227:
    pass
elif v == 1228:
    pass
elif v == 1229:
    pass
elif v == 1230:
    pass
elif v == 1231:
    pass
elif v == 1232:
    pass
elif v == 1233:
    pass
elif v == 1234:
    pass
elif v == 1235:
    pass
elif v == 1236:
    pass
elif v == 1237:
    pass
elif v == 1238:
    pass
elif v == 1239:
    pass
elif v == 1240:
    pass
elif v == 1241:
    pass
elif v == 1242:
    pass
elif v == 1243:
    pass
elif v == 1244:
    pass
elif v == 1245:
    pass
elif v == 1246:
    pass
elif v == 1247:
    pass
elif v == 1248:
    pass
elif v == 1249:
    pass
elif v == 1250:
    pass
elif v == 1251:
    pass
elif v == 1252:
    pass
elif v == 1253:
    pass
elif v == 1254:
    pass
elif v == 1255:
    pass
elif v == 1256:
    pass
elif v == 1257:
    pass
elif v == 1258:
    pass
elif v == 1259:
    pass
elif v == 1260:
    pass
elif v == 1261:
    pass
elif v == 1262:
    pass
elif v == 1263:
    pass
elif v == 1264:
    pass
elif v == 1265:
    pass
elif v == 1266:
    pass
elif v == 1267:
    pass
elif v == 1268:
    pass
elif v == 1269:
    pass
elif v == 1270:
    pass
elif v == 1271:
    pass
elif v == 1272:
    pass
elif v == 1273:
    pass
elif v == 1274:
    pass
elif v == 1275:
    pass
elif v == 1276:
    pass
elif v == 1277:
    pass
elif v == 1278:
    pass
elif v == 1279:
    pass
elif v == 1280:
    pass
elif v == 1281:
    pass
elif v == 1282:
    pass
elif v == 1283:
    pass
elif v == 1284:
    pass
elif v == 1285:
    pass
elif v == 1286:
    pass
elif v == 1287:
    pass
elif v == 1288:
    pass
elif v == 1289:
    pass
elif v == 1290:
    pass
elif v == 1291:
    pass
elif v == 1292:
    pass
elif v == 1293:
    pass
elif v == 1294:
    pass
elif v == 1295:
    pass
elif v == 1296:
    pass
elif v == 1297:
    pass
elif v == 1298:
    pass
elif v == 1299:
    pass
elif v == 1300:
    pass
elif v == 1301:
    pass
elif v == 1302:
    pass
elif v == 1303:
    pass
elif v == 1304:
    pass
elif v == 1305:
    pass
elif v == 1306:
    pass
elif v == 1307:
    pass
elif v == 1308:
    pass
elif v == 1309:
    pass
elif v == 1310:
    pass
elif v == 1311:
    pass
elif v == 1312:
    pass
elif v == 1313:
    pass
elif v == 1314:
    pass
elif v == 1315:
    pass
elif v == 1316:
    pass
elif v == 1317:
    pass
elif v == 1318:
    pass
elif v == 1319:
    pass
elif v == 1320:
    pass
elif v == 1321:
    pass
elif v == 1322:
    pass
elif v == 1323:
    pass
elif v == 1324:
    pass
elif v == 1325:
    pass
elif v == 1326:
    pass
elif v == 1327:
    pass
elif v == 1328:
    pass
elif v == 1329:
    pass
elif v == 1330:
    pass
elif v == 1331:
    pass
elif v == 1332:
    pass
elif v == 1333:
    pass
elif v == 1334:
    pass
elif v == 1335:
    pass
elif v == 1336:
    pass
elif v == 1337:
    pass
elif v == 1338:
    pass
elif v == 1339:
    pass
elif v == 1340:
    pass
elif v == 1341:
    pass
elif v == 1342:
    pass
elif v == 1343:
    pass
elif v == 1344:
    pass
elif v == 1345:
    pass
elif v == 1346:
    pass
elif v == 1347:
    pass
elif v == 1348:
    pass
elif v == 1349:
    pass
elif v == 1350:
    pass
elif v == 1351:
    pass
elif v == 1352:
    pass
elif v == 1353:
    pass
elif v == 1354:
    pass
elif v == 1355:
    pass
elif v == 1356:
    pass
elif v == 1357:
    pass
elif v == 1358:
    pass
elif v == 1359:
    pass
elif v == 1360:
    pass
elif v == 1361:
    pass
elif v == 1362:
    pass
elif v == 1363:
    pass
elif v == 1364:
    pass
elif v == 1365:
    pass
elif v == 1366:
    pass
elif v == 1367:
    pass
elif v == 1368:
    pass
elif v == 1369:
    pass
elif v == 1370:
    pass
elif v == 1371:
    pass
elif v == 1372:
    pass
elif v == 1373:
    pass
elif v == 1374:
    pass
elif v == 1375:
    pass
elif v == 1376:
    pass
elif v == 1377:
    pass
elif v == 1378:
    pass
elif v == 1379:
    pass
elif v == 1380:
    pass
elif v == 1381:
    pass
elif v == 1382:
    pass
elif v == 1383:
    pass
elif v == 1384:
    pass
elif v == 1385:
    pass
elif v == 1386:
    pass
elif v == 1387:
    pass
elif v == 1388:
    pass
elif v == 1389:
    pass
elif v == 1390:
    pass
elif v == 1391:
    pass
elif v == 1392:
    pass
elif v == 1393:
    pass
elif v == 1394:
    pass
elif v == 1395:
    pass
elif v == 1396:
    pass
elif v == 1397:
    pass
elif v == 1398:
    pass
elif v == 1399:
    pass
elif v == 1400:
    pass
elif v == 1401:
    pass
elif v == 1402:
    pass
elif v == 1403:
    pass
elif v == 1404:
    pass
elif v == 1405:
    pass
elif v == 1406:
    pass
elif v == 1407:
    pass
elif v == 1408:
    pass
elif v == 1409:
    pass
elif v == 1410:
    pass
elif v == 1411:
    pass
elif v == 1412:
    pass
elif v == 1413:
    pass
elif v == 1414:
    pass
elif v == 1415:
    pass
elif v == 1416:
    pass
elif v == 1417:
    pass
elif v == 1418:
    pass
elif v == 1419:
    pass
elif v == 1420:
    pass
elif v == 1421:
    pass
elif v == 1422:
    pass
elif v == 1423:
    pass
elif v == 1424:
    pass
elif v == 1425:
    pass
elif v == 1426:
    pass
elif v == 1427:
    pass
elif v == 1428:
    pass
elif v == 1429:
    pass
elif v == 1430:
    pass
elif v == 1431:
    pass
elif v == 1432:
    pass
elif v == 1433:
    pass
elif v == 1434:
    pass
elif v == 1435:
    pass
elif v == 1436:
    pass
elif v == 1437:
    pass
elif v == 1438:
    pass
elif v == 1439:
    pass
elif v == 1440:
    pass
elif v == 1441:
    pass
elif v == 1442:
    pass
elif v == 1443:
    pass
elif v == 1444:
    pass
elif v == 1445:
    pass
elif v == 1446:
    pass
elif v == 1447:
    pass
elif v == 1448:
    pass
elif v == 1449:
    pass
elif v == 1450:
    pass
elif v == 1451:
    pass
elif v == 1452:
    pass
elif v == 1453:
    pass
elif v == 1454:
    pass
elif v == 1455:
    pass
elif v == 1456:
    pass
elif v == 1457:
    pass
elif v == 1458:
    pass
elif v == 1459:
    pass
elif v == 1460:
    pass
elif v == 1461:
    pass
elif v == 1462:
    pass
elif v == 1463:
    pass
elif v == 1464:
    pass
elif v == 1465:
    pass
elif v == 1466:
    pass
elif v == 1467:
    pass
elif v == 1468:
    pass
elif v == 1469:
    pass
elif v == 1470:
    pass
elif v == 1471:
    pass
elif v == 1472:
    pass
elif v == 1473:
    pass
elif v == 1474:
    pass
elif v == 1475:
    pass
elif v == 1476:
    pass
elif v == 1477:
    pass
elif v == 1478:
    pass
elif v == 1479:
    pass
elif v == 1480:
    pass
elif v == 1481:
    pass
elif v == 1482:
    pass
elif v == 1483:
    pass
elif v == 1484:
    pass
elif v == 1485:
    pass
elif v == 1486:
    pass
elif v == 1487:
    pass
elif v == 1488:
    pass
elif v == 1489:
    pass
elif v == 1490:
    pass
elif v == 1491:
    pass
elif v == 1492:
    pass
elif v == 1493:
    pass
elif v == 1494:
    pass
elif v == 1495:
    pass
elif v == 1496:
    pass
elif v == 1497:
    pass
elif v == 1498:
    pass
elif v == 1499:
    pass
elif v == 1500:
    pass
elif v == 1501:
    pass
elif v == 1502:
    pass
elif v == 1503:
    pass
elif v == 1504:
    pass
elif v == 1505:
    pass
elif v == 1506:
    pass
elif v == 1507:
    pass
elif v == 1508:
    pass
elif v == 1509:
    pass
elif v == 1510:
    pass
elif v == 1511:
    pass
elif v == 1512:
    pass
elif v == 1513:
    pass
elif v == 1514:
    pass
elif v == 1515:
    pass
elif v == 1516:
    pass
elif v == 1517:
    pass
elif v == 1518:
    pass
elif v == 1519:
    pass
elif v == 1520:
    pass
elif v == 1521:
    pass
elif v == 1522:
    pass
elif v == 1523:
    pass
elif v == 1524:
    pass
elif v == 1525:
    pass
elif v == 1526:
    pass
elif v == 1527:
    pass
elif v == 1528:
    pass
elif v == 1529:
    pass
elif v == 1530:
    pass
elif v == 1531:
    pass
elif v == 1532:
    pass
elif v == 1533:
    pass
elif v == 1534:
    pass
elif v == 1535:
    pass
elif v == 1536:
    pass
elif v == 1537:
    pass
elif v == 1538:
    pass
elif v == 1539:
    pass
elif v == 1540:
    pass
elif v == 1541:
    pass
elif v == 1542:
    pass
elif v == 1543:
    pass
elif v == 1544:
    pass
elif v == 1545:
    pass
elif v == 1546:
    pass
elif v == 1547:
    pass
elif v == 1548:
    pass
elif v == 1549:
    pass
elif v == 1550:
    pass
elif v == 1551:
    pass
elif v == 1552:
    pass
elif v == 1553:
    pass
elif v == 1554:
    pass
elif v == 1555:
    pass
elif v == 1556:
    pass
elif v == 1557:
    pass
elif v == 1558:
    pass
elif v == 1559:
    pass
elif v == 1560:
    pass
elif v == 1561:
    pass
elif v == 1562:
    pass
elif v == 1563:
    pass
elif v == 1564:
    pass
elif v == 1565:
    pass
elif v == 1566:
    pass
elif v == 1567:
    pass
elif v == 1568:
    pass
elif v == 1569:
    pass
elif v == 1570:
    pass
elif v == 1571:
    pass
elif v == 1572:
    pass
elif v == 1573:
    pass
elif v == 1574:
    pass
elif v == 1575:
    pass
elif v == 1576:
    pass
elif v == 1577:
    pass
elif v == 1578:
    pass
elif v == 1579:
    pass
elif v == 1580:
    pass
elif v == 1581:
    pass
elif v == 1582:
    pass
elif v == 1583:
    pass
elif v == 1584:
    pass
elif v == 1585:
    pass
elif v == 1586:
    pass
elif v == 1587:
    pass
elif v == 1588:
    pass
elif v == 1589:
    pass
elif v == 1590:
    pass
elif v == 1591:
    pass
elif v == 1592:
    pass
elif v == 1593:
    pass
elif v == 1594:
    pass
elif v == 1595:
    pass
elif v == 1596:
    pass
elif v == 1597:
    pass
elif v == 1598:
    pass
elif v == 1599:
    pass
elif v == 1600:
    pass
elif v == 1601:
    pass
elif v == 1602:
    pass
elif v == 1603:
    pass
elif v == 1604:
    pass
elif v == 1605:
    pass
elif v == 1606:
    pass
elif v == 1607:
    pass
elif v == 1608:
    pass
elif v == 1609:
    pass
elif v == 1610:
    pass
elif v == 1611:
    pass
elif v == 1612:
    pass
elif v == 1613:
    pass
elif v == 1614:
    pass
elif v == 1615:
    pass
elif v == 1616:
    pass
elif v == 1617:
    pass
elif v == 1618:
    pass
elif v == 1619:
    pass
elif v == 1620:
    pass
elif v == 1621:
    pass
elif v == 1622:
    pass
elif v == 1623:
    pass
elif v == 1624:
    pass
elif v == 1625:
    pass
elif v == 1626:
    pass
elif v == 1627:
    pass
elif v == 1628:
    pass
elif v == 1629:
    pass
elif v == 1630:
    pass
elif v == 1631:
    pass
elif v == 1632:
    pass
elif v == 1633:
    pass
elif v == 1634:
    pass
elif v == 1635:
    pass
elif v == 1636:
    pass
elif v == 1637:
    pass
elif v == 1638:
    pass
elif v == 1639:
    pass
elif v == 1640:
    pass
elif v == 1641:
    pass
elif v == 1642:
    pass
elif v == 1643:
    pass
elif v == 1644:
    pass
elif v == 1645:
    pass
elif v == 1646:
    pass
elif v == 1647:
    pass
elif v == 1648:
    pass
elif v == 1649:
    pass
elif v == 1650:
    pass
elif v == 1651:
    pass
elif v == 1652:
    pass
elif v == 1653:
    pass
elif v == 1654:
    pass
elif v == 1655:
    pass
elif v == 1656:
    pass
elif v == 1657:
    pass
elif v == 1658:
    pass
elif v == 1659:
    pass
elif v == 1660:
    pass
elif v == 1661:
    pass
elif v == 1662:
    pass
elif v == 1663:
    pass
elif v == 1664:
    pass
elif v == 1665:
    pass
elif v == 1666:
    pass
elif v == 1667:
    pass
elif v == 1668:
    pass
elif v == 1669:
    pass
elif v == 1670:
    pass
elif v == 1671:
    pass
elif v == 1672:
    pass
elif v == 1673:
    pass
elif v == 1674:
    pass
elif v == 1675:
    pass
elif v == 1676:
    pass
elif v == 1677:
    pass
elif v == 1678:
    pass
elif v == 1679:
    pass
elif v == 1680:
    pass
elif v == 1681:
    pass
elif v == 1682:
    pass
elif v == 1683:
    pass
elif v == 1684:
    pass
elif v == 1685:
    pass
elif v == 1686:
    pass
elif v == 1687:
    pass
elif v == 1688:
    pass
elif v == 1689:
    pass
elif v == 1690:
    pass
elif v == 1691:
    pass
elif v == 1692:
    pass
elif v == 1693:
    pass
elif v == 1694:
    pass
elif v == 1695:
    pass
elif v == 1696:
    pass
elif v == 1697:
    pass
elif v == 1698:
    pass
elif v == 1699:
    pass
elif v == 1700:
    pass
elif v == 1701:
    pass
elif v == 1702:
    pass
elif v == 1703:
    pass
elif v == 1704:
    pass
elif v == 1705:
    pass
elif v == 1706:
    pass
elif v == 1707:
    pass
elif v == 1708:
    pass
elif v == 1709:
    pass
elif v == 1710:
    pass
elif v == 1711:
    pass
elif v == 1712:
    pass
elif v == 1713:
    pass
elif v == 1714:
    pass
elif v == 1715:
    pass
elif v == 1716:
    pass
elif v == 1717:
    pass
elif v == 1718:
    pass
elif v == 1719:
    pass
elif v == 1720:
    pass
elif v == 1721:
    pass
elif v == 1722:
    pass
elif v == 1723:
    pass
elif v == 1724:
    pass
elif v == 1725:
    pass
elif v == 1726:
    pass
elif v == 1727:
    pass
elif v == 1728:
    pass
elif v == 1729:
    pass
elif v == 1730:
    pass
elif v == 1731:
    pass
elif v == 1732:
    pass
elif v == 1733:
    pass
elif v == 1734:
    pass
elif v == 1735:
    pass
elif v == 1736:
    pass
elif v == 1737:
    pass
elif v == 1738:
    pass
elif v == 1739:
    pass
elif v == 1740:
    pass
elif v == 1741:
    pass
elif v == 1742:
    pass
elif v == 1743:
    pass
elif v == 1744:
    pass
elif v == 1745:
    pass
elif v == 1746:
    pass
elif v == 1747:
    pass
elif v == 1748:
    pass
elif v == 1749:
    pass
elif v == 1750:
    pass
elif v == 1751:
    pass
elif v == 1752:
    pass
elif v == 1753:
    pass
elif v == 1754:
    pass
elif v == 1755:
    pass
elif v == 1756:
    pass
elif v == 1757:
    pass
elif v == 1758:
    pass
elif v == 1759:
    pass
elif v == 1760:
    pass
elif v == 1761:
    pass
elif v == 1762:
    pass
elif v == 1763:
    pass
elif v == 1764:
    pass
elif v == 1765:
    pass
elif v == 1766:
    pass
elif v == 1767:
    pass
elif v == 1768:
    pass
elif v == 1769:
    pass
elif v == 1770:
    pass
elif v == 1771:
    pass
elif v == 1772:
    pass
elif v == 1773:
    pass
elif v == 1774:
    pass
elif v == 1775:
    pass
elif v == 1776:
    pass
elif v == 1777:
    pass
elif v == 1778:
    pass
elif v == 1779:
    pass
elif v == 1780:
    pass
elif v == 1781:
    pass
elif v == 1782:
    pass
elif v == 1783:
    pass
elif v == 1784:
    pass
elif v == 1785:
    pass
elif v == 1786:
    pass
elif v == 1787:
    pass
elif v == 1788:
    pass
elif v == 1789:
    pass
elif v == 1790:
    pass
elif v == 1791:
    pass
elif v == 1792:
    pass
elif v == 1793:
    pass
elif v == 1794:
    pass
elif v == 1795:
    pass
elif v == 1796:
    pass
elif v == 1797:
    pass
elif v == 1798:
    pass
elif v == 1799:
    pass
elif v == 1800:
    pass
elif v == 1801:
    pass
elif v == 1802:
    pass
elif v == 1803:
    pass
elif v == 1804:
    pass
elif v == 1805:
    pass
elif v == 1806:
    pass
elif v == 1807:
    pass
elif v == 1808:
    pass
elif v == 1809:
    pass
elif v == 1810:
    pass
elif v == 1811:
    pass
elif v == 1812:
    pass
elif v == 1813:
    pass
elif v == 1814:
    pass
elif v == 1815:
    pass
elif v == 1816:
    pass
elif v == 1817:
    pass
elif v == 1818:
    pass
elif v == 1819:
    pass
elif v == 1820:
    pass
elif v == 1821:
    pass
elif v == 1822:
    pass
elif v == 1823:
    pass
elif v == 1824:
    pass
elif v == 1825:
    pass
elif v == 1826:
    pass
elif v == 1827:
    pass
elif v == 1828:
    pass
elif v == 1829:
    pass
elif v == 1830:
    pass
elif v == 1831:
    pass
elif v == 1832:
    pass
elif v == 1833:
    pass
elif v == 1834:
    pass
elif v == 1835:
    pass
elif v == 1836:
    pass
elif v == 1837:
    pass
elif v == 1838:
    pass
elif v == 1839:
    pass
elif v == 1840:
    pass
elif v == 1841:
    pass
elif v == 1842:
    pass
elif v == 1843:
    pass
elif v == 1844:
    pass
elif v == 1845:
    pass
elif v == 1846:
    pass
elif v == 1847:
    pass
elif v == 1848:
    pass
elif v == 1849:
    pass
elif v == 1850:
    pass
elif v == 1851:
    pass
elif v == 1852:
    pass
elif v == 1853:
    pass
elif v == 1854:
    pass
elif v == 1855:
    pass
elif v == 1856:
    pass
elif v == 1857:
    pass
elif v == 1858:
    pass
elif v == 1859:
    pass
elif v == 1860:
    pass
elif v == 1861:
    pass
elif v == 1862:
    pass
elif v == 1863:
    pass
elif v == 1864:
    pass
elif v == 1865:
    pass
elif v == 1866:
    pass
elif v == 1867:
    pass
elif v == 1868:
    pass
elif v == 1869:
    pass
elif v == 1870:
    pass
elif v == 1871:
    pass
elif v == 1872:
    pass
elif v == 1873:
    pass
elif v == 1874:
    pass
elif v == 1875:
    pass
elif v == 1876:
    pass
elif v == 1877:
    pass
elif v == 1878:
    pass
elif v == 1879:
    pass
elif v == 1880:
    pass
elif v == 1881:
    pass
elif v == 1882:
    pass
elif v == 1883:
    pass
elif v == 1884:
    pass
elif v == 1885:
    pass
elif v == 1886:
    pass
elif v == 1887:
    pass
elif v == 1888:
    pass
elif v == 1889:
    pass
elif v == 1890:
    pass
elif v == 1891:
    pass
elif v == 1892:
    pass
elif v == 1893:
    pass
elif v == 1894:
    pass
elif v == 1895:
    pass
elif v == 1896:
    pass
elif v == 1897:
    pass
elif v == 1898:
    pass
elif v == 1899:
    pass
elif v == 1900:
    pass
elif v == 1901:
    pass
elif v == 1902:
    pass
elif v == 1903:
    pass
elif v == 1904:
    pass
elif v == 1905:
    pass
elif v == 1906:
    pass
elif v == 1907:
    pass
elif v == 1908:
    pass
elif v == 1909:
    pass
elif v == 1910:
    pass
elif v == 1911:
    pass
elif v == 1912:
    pass
elif v == 1913:
    pass
elif v == 1914:
    pass
elif v == 1915:
    pass
elif v == 1916:
    pass
elif v == 1917:
    pass
elif v == 1918:
    pass
elif v == 1919:
    pass
elif v == 1920:
    pass
elif v == 1921:
    pass
elif v == 1922:
    pass
elif v == 1923:
    pass
elif v == 1924:
    pass
elif v == 1925:
    pass
elif v == 1926:
    pass
elif v == 1927:
    pass
elif v == 1928:
    pass
elif v == 1929:
    pass
elif v == 1930:
    pass
elif v == 1931:
    pass
elif v == 1932:
    pass
elif v == 1933:
    pass
elif v == 1934:
    pass
elif v == 1935:
    pass
elif v == 1936:
    pass
elif v == 1937:
    pass
elif v == 1938:
    pass
elif v == 1939:
    pass
elif v == 1940:
    pass
elif v == 1941:
    pass
elif v == 1942:
    pass
elif v == 1943:
    pass
elif v == 1944:
    pass
elif v == 1945:
    pass
elif v == 1946:
    pass
elif v == 1947:
    pass
elif v == 1948:
    pass
elif v == 1949:
    pass
elif v == 1950:
    pass
elif v == 1951:
    pass
elif v == 1952:
    pass
elif v == 1953:
    pass
elif v == 1954:
    pass
elif v == 1955:
    pass
elif v == 1956:
    pass
elif v == 1957:
    pass
elif v == 1958:
    pass
elif v == 1959:
    pass
elif v == 1960:
    pass
elif v == 1961:
    pass
elif v == 1962:
    pass
elif v == 1963:
    pass
elif v == 1964:
    pass
elif v == 1965:
    pass
elif v == 1966:
    pass
elif v == 1967:
    pass
elif v == 1968:
    pass
elif v == 1969:
    pass
elif v == 1970:
    pass
elif v == 1971:
    pass
elif v == 1972:
    pass
elif v == 1973:
    pass
elif v == 1974:
    pass
elif v == 1975:
    pass
elif v == 1976:
    pass
elif v == 1977:
    pass
elif v == 1978:
    pass
elif v == 1979:
    pass
elif v == 1980:
    pass
elif v == 1981:
    pass
elif v == 1982:
    pass
elif v == 1983:
    pass
elif v == 1984:
    pass
elif v == 1985:
    pass
elif v == 1986:
    pass
elif v == 1987:
    pass
elif v == 1988:
    pass
elif v == 1989:
    pass
elif v == 1990:
    pass
elif v == 1991:
    pass
elif v == 1992:
    pass
elif v == 1993:
    pass
elif v == 1994:
    pass
elif v == 1995:
    pass
elif v == 1996:
    pass
elif v == 1997:
    pass
elif v == 1998:
    pass
elif v == 1999:
    pass
elif v == 2000:
    pass
elif v == 2001:
    pass
elif v == 2002:
    pass
elif v == 2003:
    pass
elif v == 2004:
    pass
elif v == 2005:
    pass
elif v == 2006:
    pass
elif v == 2007:
    pass
elif v == 2008:
    pass
elif v == 2009:
    pass
elif v == 2010:
    pass
elif v == 2011:
    pass
elif v == 2012:
    pass
elif v == 2013:
    pass
elif v == 2014:
    pass
elif v == 2015:
    pass
elif v == 2016:
    pass
elif v == 2017:
    pass
elif v == 2018:
    pass
elif v == 2019:
    pass
elif v == 2020:
    pass
elif v == 2021:
    pass
elif v == 2022:
    pass
elif v == 2023:
    pass
elif v == 2024:
    pass
elif v == 2025:
    pass
elif v == 2026:
    pass
elif v == 2027:
    pass
elif v == 2028:
    pass
elif v == 2029:
    pass
elif v == 2030:
    pass
elif v == 2031:
    pass
elif v == 2032:
    pass
elif v == 2033:
    pass
elif v == 2034:
    pass
elif v == 2035:
    pass
elif v == 2036:
    pass
elif v == 2037:
    pass
elif v == 2038:
    pass
elif v == 2039:
    pass
elif v == 2040:
    pass
elif v == 2041:
    pass
elif v == 2042:
    pass
elif v == 2043:
    pass
elif v == 2044:
    pass
elif v == 2045:
    pass
elif v == 2046:
    pass
elif v == 2047:
    pass
elif v == 2048:
    pass
elif v == 2049:
    pass
elif v == 2050:
    pass
elif v == 2051:
    pass
elif v == 2052:
    pass
elif v == 2053:
    pass
elif v == 2054:
    pass
elif v == 2055:
    pass
elif v == 2056:
    pass
elif v == 2057:
    pass
elif v == 2058:
    pass
elif v == 2059:
    pass
elif v == 2060:
    pass
elif v == 2061:
    pass
elif v == 2062:
    pass
elif v == 2063:
    pass
elif v == 2064:
    pass
elif v == 2065:
    pass
elif v == 2066:
    pass
elif v == 2067:
    pass
elif v == 2068:
    pass
elif v == 2069:
    pass
elif v == 2070:
    pass
elif v == 2071:
    pass
elif v == 2072:
    pass
elif v == 2073:
    pass
elif v == 2074:
    pass
elif v == 2075:
    pass
elif v == 2076:
    pass
elif v == 2077:
    pass
elif v == 2078:
    pass
elif v == 2079:
    pass
elif v == 2080:
    pass
elif v == 2081:
    pass
elif v == 2082:
    pass
elif v == 2083:
    pass
elif v == 2084:
    pass
elif v == 2085:
    pass
elif v == 2086:
    pass
elif v == 2087:
    pass
elif v == 2088:
    pass
elif v == 2089:
    pass
elif v == 2090:
    pass
elif v == 2091:
    pass
elif v == 2092:
    pass
elif v == 2093:
    pass
elif v == 2094:
    pass
elif v == 2095:
    pass
elif v == 2096:
    pass
elif v == 2097:
    pass
elif v == 2098:
    pass
elif v == 2099:
    pass
elif v == 2100:
    pass
elif v == 2101:
    pass
elif v == 2102:
    pass
elif v == 2103:
    pass
elif v == 2104:
    pass
elif v == 2105:
    pass
elif v == 2106:
    pass
elif v == 2107:
    pass
elif v == 2108:
    pass
elif v == 2109:
    pass
elif v == 2110:
    pass
elif v == 2111:
    pass
elif v == 2112:
    pass
elif v == 2113:
    pass
elif v == 2114:
    pass
elif v == 2115:
    pass
elif v == 2116:
    pass
elif v == 2117:
    pass
elif v == 2118:
    pass
elif v == 2119:
    pass
elif v == 2120:
    pass
elif v == 2121:
    pass
elif v == 2122:
    pass
elif v == 2123:
    pass
elif v == 2124:
    pass
elif v == 2125:
    pass
elif v == 2126:
    pass
elif v == 2127:
    pass
elif v == 2128:
    pass
elif v == 2129:
    pass
elif v == 2130:
    pass
elif v == 2131:
    pass
elif v == 2132:
    pass
elif v == 2133:
    pass
elif v == 2134:
    pass
elif v == 2135:
    pass
elif v == 2136:
    pass
elif v == 2137:
    pass
elif v == 2138:
    pass
elif v == 2139:
    pass
elif v == 2140:
    pass
elif v == 2141:
    pass
elif v == 2142:
    pass
elif v == 2143:
    pass
elif v == 2144:
    pass
elif v == 2145:
    pass
elif v == 2146:
    pass
elif v == 2147:
    pass
elif v == 2148:
    pass
elif v == 2149:
    pass
elif v == 2150:
    pass
elif v == 2151:
    pass
elif v == 2152:
    pass
elif v == 2153:
    pass
elif v == 2154:
    pass
elif v == 2155:
    pass
elif v == 2156:
    pass
elif v == 2157:
    pass
elif v == 2158:
    pass
elif v == 2159:
    pass
elif v == 2160:
    pass
elif v == 2161:
    pass
elif v == 2162:
    pass
elif v == 2163:
    pass
elif v == 2164:
    pass
elif v == 2165:
    pass
elif v == 2166:
    pass
elif v == 2167:
    pass
elif v == 2168:
    pass
elif v == 2169:
    pass
elif v == 2170:
    pass
elif v == 2171:
    pass
elif v == 2172:
    pass
elif v == 2173:
    pass
elif v == 2174:
    pass
elif v == 2175:
    pass
elif v == 2176:
    pass
elif v == 2177:
    pass
elif v == 2178:
    pass
elif v == 2179:
    pass
elif v == 2180:
    pass
elif v == 2181:
    pass
elif v == 2182:
    pass
elif v == 2183:
    pass
elif v == 2184:
    pass
elif v == 2185:
    pass
elif v == 2186:
    pass
elif v == 2187:
    pass
elif v == 2188:
    pass
elif v == 2189:
    pass
elif v == 2190:
    pass
elif v == 2191:
    pass
elif v == 2192:
    pass
elif v == 2193:
    pass
elif v == 2194:
    pass
elif v == 2195:
    pass
elif v == 2196:
    pass
elif v == 2197:
    pass
elif v == 2198:
    pass
elif v == 2199:
    pass
elif v == 2200:
    pass
elif v == 2201:
    pass
elif v == 2202:
    pass
elif v == 2203:
    pass
elif v == 2204:
    pass
elif v == 2205:
    pass
elif v == 2206:
    pass
elif v == 2207:
    pass
elif v == 2208:
    pass
elif v == 2209:
    pass
elif v == 2210:
    pass
elif v == 2211:
    pass
elif v == 2212:
    pass
elif v == 2213:
    pass
elif v == 2214:
    pass
elif v == 2215:
    pass
elif v == 2216:
    pass
elif v == 2217:
    pass
elif v == 2218:
    pass
elif v == 2219:
    pass
elif v == 2220:
    pass
elif v == 2221:
    pass
elif v == 2222:
    pass
elif v == 2223:
    pass
elif v == 2224:
    pass
elif v == 2225:
    pass
elif v == 2226:
    pass
elif v == 2227:
    pass
elif v == 2228:
    pass
elif v == 2229:
    pass
elif v == 2230:
    pass
elif v == 2231:
    pass
elif v == 2232:
    pass
elif v == 2233:
    pass
elif v == 2234:
    pass
elif v == 2235:
    pass
elif v == 2236:
    pass
elif v == 2237:
    pass
elif v == 2238:
    pass
elif v == 2239:
    pass
elif v == 2240:
    pass
elif v == 2241:
    pass
elif v == 2242:
    pass
elif v == 2243:
    pass
elif v == 2244:
    pass
elif v == 2245:
    pass
elif v == 2246:
    pass
elif v == 2247:
    pass
elif v == 2248:
    pass
elif v == 2249:
    pass
elif v == 2250:
    pass
elif v == 2251:
    pass
elif v == 2252:
    pass
elif v == 2253:
    pass
elif v == 2254:
    pass
elif v == 2255:
    pass
elif v == 2256:
    pass
elif v == 2257:
    pass
elif v == 2258:
    pass
elif v == 2259:
    pass
elif v == 2260:
    pass
elif v == 2261:
    pass
elif v == 2262:
    pass
elif v == 2263:
    pass
elif v == 2264:
    pass
elif v == 2265:
    pass
elif v == 2266:
    pass
elif v == 2267:
    pass
elif v == 2268:
    pass
elif v == 2269:
    pass
elif v == 2270:
    pass
elif v == 2271:
    pass
elif v == 2272:
    pass
elif v == 2273:
    pass
elif v == 2274:
    pass
elif v == 2275:
    pass
elif v == 2276:
    pass
elif v == 2277:
    pass
elif v == 2278:
    pass
elif v == 2279:
    pass
elif v == 2280:
    pass
elif v == 2281:
    pass
elif v == 2282:
    pass
elif v == 2283:
    pass
elif v == 2284:
    pass
elif v == 2285:
    pass
elif v == 2286:
    pass
elif v == 2287:
    pass
elif v == 2288:
    pass
elif v == 2289:
    pass
elif v == 2290:
    pass
elif v == 2291:
    pass
elif v == 2292:
    pass
elif v == 2293:
    pass
elif v == 2294:
    pass
elif v == 2295:
    pass
elif v == 2296:
    pass
elif v == 2297:
    pass
elif v == 2298:
    pass
elif v == 2299:
    pass
elif v == 2300:
    pass
elif v == 2301:
    pass
elif v == 2302:
    pass
elif v == 2303:
    pass
elif v == 2304:
    pass
elif v == 2305:
    pass
elif v == 2306:
    pass
elif v == 2307:
    pass
elif v == 2308:
    pass
elif v == 2309:
    pass
elif v == 2310:
    pass
elif v == 2311:
    pass
elif v == 2312:
    pass
elif v == 2313:
    pass
elif v == 2314:
    pass
elif v == 2315:
    pass
elif v == 2316:
    pass
elif v == 2317:
    pass
elif v == 2318:
    pass
elif v == 2319:
    pass
elif v == 2320:
    pass
elif v == 2321:
    pass
elif v == 2322:
    pass
elif v == 2323:
    pass
elif v == 2324:
    pass
elif v == 2325:
    pass
elif v == 2326:
    pass
elif v == 2327:
    pass
elif v == 2328:
    pass
elif v == 2329:
    pass
elif v == 2330:
    pass
elif v == 2331:
    pass
elif v == 2332:
    pass
elif v == 2333:
    pass
elif v == 2334:
    pass
elif v == 2335:
    pass
elif v == 2336:
    pass
elif v == 2337:
    pass
elif v == 2338:
    pass
elif v == 2339:
    pass
elif v == 2340:
    pass
elif v == 2341:
    pass
elif v == 2342:
    pass
elif v == 2343:
    pass
elif v == 2344:
    pass
elif v == 2345:
    pass
elif v == 2346:
    pass
elif v == 2347:
    pass
elif v == 2348:
    pass
elif v == 2349:
    pass
elif v == 2350:
    pass
elif v == 2351:
    pass
elif v == 2352:
    pass
elif v == 2353:
    pass
elif v == 2354:
    pass
elif v == 2355:
    pass
elif v == 2356:
    pass
elif v == 2357:
    pass
elif v == 2358:
    pass
elif v == 2359:
    pass
elif v == 2360:
    pass
elif v == 2361:
    pass
elif v == 2362:
    pass
elif v == 2363:
    pass
elif v == 2364:
    pass
elif v == 2365:
    pass
elif v == 2366:
    pass
elif v == 2367:
    pass
elif v == 2368:
    pass
elif v == 2369:
    pass
elif v == 2370:
    pass
elif v == 2371:
    pass
elif v == 2372:
    pass
elif v == 2373:
    pass
elif v == 2374:
    pass
elif v == 2375:
    pass
elif v == 2376:
    pass
elif v == 2377:
    pass
elif v == 2378:
    pass
elif v == 2379:
    pass
elif v == 2380:
    pass
elif v == 2381:
    pass
elif v == 2382:
    pass
elif v == 2383:
    pass
elif v == 2384:
    pass
elif v == 2385:
    pass
elif v == 2386:
    pass
elif v == 2387:
    pass
elif v == 2388:
    pass
elif v == 2389:
    pass
elif v == 2390:
    pass
elif v == 2391:
    pass
elif v == 2392:
    pass
elif v == 2393:
    pass
elif v == 2394:
    pass
elif v == 2395:
    pass
elif v == 2396:
    pass
elif v == 2397:
    pass
elif v == 2398:
    pass
elif v == 2399:
    pass
elif v == 2400:
    pass
elif v == 2401:
    pass
elif v == 2402:
    pass
elif v == 2403:
    pass
elif v == 2404:
    pass
elif v == 2405:
    pass
elif v == 2406:
    pass
elif v == 2407:
    pass
elif v == 2408:
    pass
elif v == 2409:
    pass
elif v == 2410:
    pass
elif v == 2411:
    pass
elif v == 2412:
    pass
elif v == 2413:
    pass
elif v == 2414:
    pass
elif v == 2415:
    pass
elif v == 2416:
    pass
elif v == 2417:
    pass
elif v == 2418:
    pass
elif v == 2419:
    pass
elif v == 2420:
    pass
elif v == 2421:
    pass
elif v == 2422:
    pass
elif v == 2423:
    pass
elif v == 2424:
    pass
elif v == 2425:
    pass
elif v == 2426:
    pass
elif v == 2427:
    pass
elif v == 2428:
    pass
elif v == 2429:
    pass
elif v == 2430:
    pass
elif v == 2431:
    pass
elif v == 2432:
    pass
elif v == 2433:
    pass
elif v == 2434:
    pass
elif v == 2435:
    pass
elif v == 2436:
    pass
elif v == 2437:
    pass
elif v == 2438:
    pass
elif v == 2439:
    pass
elif v == 2440:
    pass
elif v == 2441:
    pass
elif v == 2442:
    pass
elif v == 2443:
    pass
elif v == 2444:
    pass
elif v == 2445:
    pass
elif v == 2446:
    pass
elif v == 2447:
    pass
elif v == 2448:
    pass
elif v == 2449:
    pass
elif v == 2450:
    pass
elif v == 2451:
    pass
elif v == 2452:
    pass
elif v == 2453:
    pass
elif v == 2454:
    pass
elif v == 2455:
    pass
elif v == 2456:
    pass
elif v == 2457:
    pass
elif v == 2458:
    pass
elif v == 2459:
    pass
elif v == 2460:
    pass
elif v == 2461:
    pass
elif v == 2462:
    pass
elif v == 2463:
    pass
elif v == 2464:
    pass
elif v == 2465:
    pass
elif v == 2466:
    pass
elif v == 2467:
    pass
elif v == 2468:
    pass
elif v == 2469:
    pass
elif v == 2470:
    pass
elif v == 2471:
    pass
elif v == 2472:
    pass
elif v == 2473:
    pass
elif v == 2474:
    pass
elif v == 2475:
    pass
elif v == 2476:
    pass
elif v == 2477:
    pass
elif v == 2478:
    pass
elif v == 2479:
    pass
elif v == 2480:
    pass
elif v == 2481:
    pass
elif v == 2482:
    pass
elif v == 2483:
    pass
elif v == 2484:
    pass
elif v == 2485:
    pass
elif v == 2486:
    pass
elif v == 2487:
    pass
elif v == 2488:
    pass
elif v == 2489:
    pass
elif v == 2490:
    pass
elif v == 2491:
    pass
elif v == 2492:
    pass
elif v == 2493:
    pass
elif v == 2494:
    pass
elif v == 2495:
    pass
elif v == 2496:
    pass
elif v == 2497:
    pass
elif v == 2498:
    pass
elif v == 2499:
    pass
elif v == 2500:
    pass
elif v == 2501:
    pass
elif v == 2502:
    pass
elif v == 2503:
    pass
elif v == 2504:
    pass
elif v == 2505:
    pass
elif v == 2506:
    pass
elif v == 2507:
    pass
elif v == 2508:
    pass
elif v == 2509:
    pass
elif v == 2510:
    pass
elif v == 2511:
    pass
elif v == 2512:
    pass
elif v == 2513:
    pass
elif v == 2514:
    pass
elif v == 2515:
    pass
elif v == 2516:
    pass
elif v == 2517:
    pass
elif v == 2518:
    pass
elif v == 2519:
    pass
elif v == 2520:
    pass
elif v == 2521:
    pass
elif v == 2522:
    pass
elif v == 2523:
    pass
elif v == 2524:
    pass
elif v == 2525:
    pass
elif v == 2526:
    pass
elif v == 2527:
    pass
elif v == 2528:
    pass
elif v == 2529:
    pass
elif v == 2530:
    pass
elif v == 2531:
    pass
elif v == 2532:
    pass
elif v == 2533:
    pass
elif v == 2534:
    pass
elif v == 2535:
    pass
elif v == 2536:
    pass
elif v == 2537:
    pass
elif v == 2538:
    pass
elif v == 2539:
    pass
elif v == 2540:
    pass
elif v == 2541:
    pass
elif v == 2542:
    pass
elif v == 2543:
    pass
elif v == 2544:
    pass
elif v == 2545:
    pass
elif v == 2546:
    pass
elif v == 2547:
    pass
elif v == 2548:
    pass
elif v == 2549:
    pass
elif v == 2550:
    pass
elif v == 2551:
    pass
elif v == 2552:
    pass
elif v == 2553:
    pass
elif v == 2554:
    pass
elif v == 2555:
    pass
elif v == 2556:
    pass
elif v == 2557:
    pass
elif v == 2558:
    pass
elif v == 2559:
    pass
elif v == 2560:
    pass
elif v == 2561:
    pass
elif v == 2562:
    pass
elif v == 2563:
    pass
elif v == 2564:
    pass
elif v == 2565:
    pass
elif v == 2566:
    pass
elif v == 2567:
    pass
elif v == 2568:
    pass
elif v == 2569:
    pass
elif v == 2570:
    pass
elif v == 2571:
    pass
elif v == 2572:
    pass
elif v == 2573:
    pass
elif v == 2574:
    pass
elif v == 2575:
    pass
elif v == 2576:
    pass
elif v == 2577:
    pass
elif v == 2578:
    pass
elif v == 2579:
    pass
elif v == 2580:
    pass
elif v == 2581:
    pass
elif v == 2582:
    pass
elif v == 2583:
    pass
elif v == 2584:
    pass
elif v == 2585:
    pass
elif v == 2586:
    pass
elif v == 2587:
    pass
elif v == 2588:
    pass
elif v == 2589:
    pass
elif v == 2590:
    pass
elif v == 2591:
    pass
elif v == 2592:
    pass
elif v == 2593:
    pass
elif v == 2594:
    pass
elif v == 2595:
    pass
elif v == 2596:
    pass
elif v == 2597:
    pass
elif v == 2598:
    pass
elif v == 2599:
    pass
elif v == 2600:
    pass
elif v == 2601:
    pass
elif v == 2602:
    pass
elif v == 2603:
    pass
elif v == 2604:
    pass
elif v == 2605:
    pass
elif v == 2606:
    pass
elif v == 2607:
    pass
elif v == 2608:
    pass
elif v == 2609:
    pass
elif v == 2610:
    pass
elif v == 2611:
    pass
elif v == 2612:
    pass
elif v == 2613:
    pass
elif v == 2614:
    pass
elif v == 2615:
    pass
elif v == 2616:
    pass
elif v == 2617:
    pass
elif v == 2618:
    pass
elif v == 2619:
    pass
elif v == 2620:
    pass
elif v == 2621:
    pass
elif v == 2622:
    pass
elif v == 2623:
    pass
elif v == 2624:
    pass
elif v == 2625:
    pass
elif v == 2626:
    pass
elif v == 2627:
    pass
elif v == 2628:
    pass
elif v == 2629:
    pass
elif v == 2630:
    pass
elif v == 2631:
    pass
elif v == 2632:
    pass
elif v == 2633:
    pass
elif v == 2634:
    pass
elif v == 2635:
    pass
elif v == 2636:
    pass
elif v == 2637:
    pass
elif v == 2638:
    pass
elif v == 2639:
    pass
elif v == 2640:
    pass
elif v == 2641:
    pass
elif v == 2642:
    pass
elif v == 2643:
    pass
elif v == 2644:
    pass
elif v == 2645:
    pass
elif v == 2646:
    pass
elif v == 2647:
    pass
elif v == 2648:
    pass
elif v == 2649:
    pass
elif v == 2650:
    pass
elif v == 2651:
    pass
elif v == 2652:
    pass
elif v == 2653:
    pass
elif v == 2654:
    pass
elif v == 2655:
    pass
elif v == 2656:
    pass
elif v == 2657:
    pass
elif v == 2658:
    pass
elif v == 2659:
    pass
elif v == 2660:
    pass
elif v == 2661:
    pass
elif v == 2662:
    pass
elif v == 2663:
    pass
elif v == 2664:
    pass
elif v == 2665:
    pass
elif v == 2666:
    pass
elif v == 2667:
    pass
elif v == 2668:
    pass
elif v == 2669:
    pass
elif v == 2670:
    pass
elif v == 2671:
    pass
elif v == 2672:
    pass
elif v == 2673:
    pass
elif v == 2674:
    pass
elif v == 2675:
    pass
elif v == 2676:
    pass
elif v == 2677:
    pass
elif v == 2678:
    pass
elif v == 2679:
    pass
elif v == 2680:
    pass
elif v == 2681:
    pass
elif v == 2682:
    pass
elif v == 2683:
    pass
elif v == 2684:
    pass
elif v == 2685:
    pass
elif v == 2686:
    pass
elif v == 2687:
    pass
elif v == 2688:
    pass
elif v == 2689:
    pass
elif v == 2690:
    pass
elif v == 2691:
    pass
elif v == 2692:
    pass
elif v == 2693:
    pass
elif v == 2694:
    pass
elif v == 2695:
    pass
elif v == 2696:
    pass
elif v == 2697:
    pass
elif v == 2698:
    pass
elif v == 2699:
    pass
elif v == 2700:
    pass
elif v == 2701:
    pass
elif v == 2702:
    pass
elif v == 2703:
    pass
elif v == 2704:
    pass
elif v == 2705:
    pass
elif v == 2706:
    pass
elif v == 2707:
    pass
elif v == 2708:
    pass
elif v == 2709:
    pass
elif v == 2710:
    pass
elif v == 2711:
    pass
elif v == 2712:
    pass
elif v == 2713:
    pass
elif v == 2714:
    pass
elif v == 2715:
    pass
elif v == 2716:
    pass
elif v == 2717:
    pass
elif v == 2718:
    pass
elif v == 2719:
    pass
elif v == 2720:
    pass
elif v == 2721:
    pass
elif v == 2722:
    pass
elif v == 2723:
    pass
elif v == 2724:
    pass
elif v == 2725:
    pass
elif v == 2726:
    pass
elif v == 2727:
    pass
elif v == 2728:
    pass
elif v == 2729:
    pass
elif v == 2730:
    pass
elif v == 2731:
    pass
elif v == 2732:
    pass
elif v == 2733:
    pass
elif v == 2734:
    pass
elif v == 2735:
    pass
elif v == 2736:
    pass
elif v == 2737:
    pass
elif v == 2738:
    pass
elif v == 2739:
    pass
elif v == 2740:
    pass
elif v == 2741:
    pass
elif v == 2742:
    pass
elif v == 2743:
    pass
elif v == 2744:
    pass
elif v == 2745:
    pass
elif v == 2746:
    pass
elif v == 2747:
    pass
elif v == 2748:
    pass
elif v == 2749:
    pass
elif v == 2750:
    pass
elif v == 2751:
    pass
elif v == 2752:
    pass
elif v == 2753:
    pass
elif v == 2754:
    pass
elif v == 2755:
    pass
elif v == 2756:
    pass
elif v == 2757:
    pass
elif v == 2758:
    pass
elif v == 2759:
    pass
elif v == 2760:
    pass
elif v == 2761:
    pass
elif v == 2762:
    pass
elif v == 2763:
    pass
elif v == 2764:
    pass
elif v == 2765:
    pass
elif v == 2766:
    pass
elif v == 2767:
    pass
elif v == 2768:
    pass
elif v == 2769:
    pass
elif v == 2770:
    pass
elif v == 2771:
    pass
elif v == 2772:
    pass
elif v == 2773:
    pass
elif v == 2774:
    pass
elif v == 2775:
    pass
elif v == 2776:
    pass
elif v == 2777:
    pass
elif v == 2778:
    pass
elif v == 2779:
    pass
elif v == 2780:
    pass
elif v == 2781:
    pass
elif v == 2782:
    pass
elif v == 2783:
    pass
elif v == 2784:
    pass
elif v == 2785:
    pass
elif v == 2786:
    pass
elif v == 2787:
    pass
elif v == 2788:
    pass
elif v == 2789:
    pass
elif v == 2790:
    pass
elif v == 2791:
    pass
elif v == 2792:
    pass
elif v == 2793:
    pass
elif v == 2794:
    pass
elif v == 2795:
    pass
elif v == 2796:
    pass
elif v == 2797:
    pass
elif v == 2798:
    pass
elif v == 2799:
    pass
elif v == 2800:
    pass
elif v == 2801:
    pass
elif v == 2802:
    pass
elif v == 2803:
    pass
elif v == 2804:
    pass
elif v == 2805:
    pass
elif v == 2806:
    pass
elif v == 2807:
    pass
elif v == 2808:
    pass
elif v == 2809:
    pass
elif v == 2810:
    pass
elif v == 2811:
    pass
elif v == 2812:
    pass
elif v == 2813:
    pass
elif v == 2814:
    pass
elif v == 2815:
    pass
elif v == 2816:
    pass
elif v == 2817:
    pass
elif v == 2818:
    pass
elif v == 2819:
    pass
elif v == 2820:
    pass
elif v == 2821:
    pass
elif v == 2822:
    pass
elif v == 2823:
    pass
elif v == 2824:
    pass
elif v == 2825:
    pass
elif v == 2826:
    pass
elif v == 2827:
    pass
elif v == 2828:
    pass
elif v == 2829:
    pass
elif v == 2830:
    pass
elif v == 2831:
    pass
elif v == 2832:
    pass
elif v == 2833:
    pass
elif v == 2834:
    pass
elif v == 2835:
    pass
elif v == 2836:
    pass
elif v == 2837:
    pass
elif v == 2838:
    pass
elif v == 2839:
    pass
elif v == 2840:
    pass
elif v == 2841:
    pass
elif v == 2842:
    pass
elif v == 2843:
    pass
elif v == 2844:
    pass
elif v == 2845:
    pass
elif v == 2846:
    pass
elif v == 2847:
    pass
elif v == 2848:
    pass
elif v == 2849:
    pass
elif v == 2850:
    pass
elif v == 2851:
    pass
elif v == 2852:
    pass
elif v == 2853:
    pass
elif v == 2854:
    pass
elif v == 2855:
    pass
elif v == 2856:
    pass
elif v == 2857:
    pass
elif v == 2858:
    pass
elif v == 2859:
    pass
elif v == 2860:
    pass
elif v == 2861:
    pass
elif v == 2862:
    pass
elif v == 2863:
    pass
elif v == 2864:
    pass
elif v == 2865:
    pass
elif v == 2866:
    pass
elif v == 2867:
    pass
elif v == 2868:
    pass
elif v == 2869:
    pass
elif v == 2870:
    pass
elif v == 2871:
    pass
elif v == 2872:
    pass
elif v == 2873:
    pass
elif v == 2874:
    pass
elif v == 2875:
    pass
elif v == 2876:
    pass
elif v == 2877:
    pass
elif v == 2878:
    pass
elif v == 2879:
    pass
elif v == 2880:
    pass
elif v == 2881:
    pass
elif v == 2882:
    pass
elif v == 2883:
    pass
elif v == 2884:
    pass
elif v == 2885:
    pass
elif v == 2886:
    pass
elif v == 2887:
    pass
elif v == 2888:
    pass
elif v == 2889:
    pass
elif v == 2890:
    pass
elif v == 2891:
    pass
elif v == 2892:
    pass
elif v == 2893:
    pass
elif v == 2894:
    pass
elif v == 2895:
    pass
elif v == 2896:
    pass
elif v == 2897:
    pass
elif v == 2898:
    pass
elif v == 2899:
    pass
elif v == 2900:
    pass
elif v == 2901:
    pass
elif v == 2902:
    pass
elif v == 2903:
    pass
elif v == 2904:
    pass
elif v == 2905:
    pass
elif v == 2906:
    pass
elif v == 2907:
    pass
elif v == 2908:
    pass
elif v == 2909:
    pass
elif v == 2910:
    pass
elif v == 2911:
    pass
elif v == 2912:
    pass
elif v == 2913:
    pass
elif v == 2914:
    pass
elif v == 2915:
    pass
elif v == 2916:
    pass
elif v == 2917:
    pass
elif v == 2918:
    pass
elif v == 2919:
    pass
elif v == 2920:
    pass
elif v == 2921:
    pass
elif v == 2922:
    pass
elif v == 2923:
    pass
elif v == 2924:
    pass
elif v == 2925:
    pass
elif v == 2926:
    pass
elif v == 2927:
    pass
elif v == 2928:
    pass
elif v == 2929:
    pass
elif v == 2930:
    pass
elif v == 2931:
    pass
elif v == 2932:
    pass
elif v == 2933:
    pass
elif v == 2934:
    pass
elif v == 2935:
    pass
elif v == 2936:
    pass
elif v == 2937:
    pass
elif v == 2938:
    pass
elif v == 2939:
    pass
elif v == 2940:
    pass
elif v == 2941:
    pass
elif v == 2942:
    pass
elif v == 2943:
    pass
elif v == 2944:
    pass
elif v == 2945:
    pass
elif v == 2946:
    pass
elif v == 2947:
    pass
elif v == 2948:
    pass
elif v == 2949:
    pass
elif v == 2950:
    pass
elif v == 2951:
    pass
elif v == 2952:
    pass
elif v == 2953:
    pass
elif v == 2954:
    pass
elif v == 2955:
    pass
elif v == 2956:
    pass
elif v == 2957:
    pass
elif v == 2958:
    pass
elif v == 2959:
    pass
elif v == 2960:
    pass
elif v == 2961:
    pass
elif v == 2962:
    pass
elif v == 2963:
    pass
elif v == 2964:
    pass
elif v == 2965:
    pass
elif v == 2966:
    pass
elif v == 2967:
    pass
elif v == 2968:
    pass
elif v == 2969:
    pass
elif v == 2970:
    pass
elif v == 2971:
    pass
elif v == 2972:
    pass
elif v == 2973:
    pass
elif v == 2974:
    pass
elif v == 2975:
    pass
elif v == 2976:
    pass
elif v == 2977:
    pass
elif v == 2978:
    pass
elif v == 2979:
    pass
elif v == 2980:
    pass
elif v == 2981:
    pass
elif v == 2982:
    pass
elif v == 2983:
    pass
elif v == 2984:
    pass
elif v == 2985:
    pass
elif v == 2986:
    pass
elif v == 2987:
    pass
elif v == 2988:
    pass
elif v == 2989:
    pass
elif v == 2990:
    pass
elif v == 2991:
    pass
elif v == 2992:
    pass
elif v == 2993:
    pass
elif v == 2994:
    pass
elif v == 2995:
    pass
elif v == 2996:
    pass
elif v == 2997:
    pass
elif v == 2998:
    pass
elif v == 2999:
    pass
elif v == 3000:
    pass
elif v == 3001:
    pass
elif v == 3002:
    pass
elif v == 3003:
    pass
elif v == 3004:
    pass
elif v == 3005:
    pass
elif v == 3006:
    pass
elif v == 3007:
    pass
elif v == 3008:
    pass
elif v == 3009:
    pass
elif v == 3010:
    pass
elif v == 3011:
    pass
elif v == 3012:
    pass
elif v == 3013:
    pass
elif v == 3014:
    pass
elif v == 3015:
    pass
elif v == 3016:
    pass
elif v == 3017:
    pass
elif v == 3018:
    pass
elif v == 3019:
    pass
elif v == 3020:
    pass
elif v == 3021:
    pass
elif v == 3022:
    pass
elif v == 3023:
    pass
elif v == 3024:
    pass
elif v == 3025:
    pass
elif v == 3026:
    pass
elif v == 3027:
    pass
elif v == 3028:
    pass
elif v == 3029:
    pass
elif v == 3030:
    pass
elif v == 3031:
    pass
elif v == 3032:
    pass
elif v == 3033:
    pass
elif v == 3034:
    pass
elif v == 3035:
    pass
elif v == 3036:
    pass
elif v == 3037:
    pass
elif v == 3038:
    pass
elif v == 3039:
    pass
elif v == 3040:
    pass
elif v == 3041:
    pass
elif v == 3042:
    pass
elif v == 3043:
    pass
elif v == 3044:
    pass
elif v == 3045:
    pass
elif v == 3046:
    pass
elif v == 3047:
    pass
elif v == 3048:
    pass
elif v == 3049:
    pass
elif v == 3050:
    pass
elif v == 3051:
    pass
elif v == 3052:
    pass
elif v == 3053:
    pass
elif v == 3054:
    pass
elif v == 3055:
    pass
elif v == 3056:
    pass
elif v == 3057:
    pass
elif v == 3058:
    pass
elif v == 3059:
    pass
elif v == 3060:
    pass
elif v == 3061:
    pass
elif v == 3062:
    pass
elif v == 3063:
    pass
elif v == 3064:
    pass
elif v == 3065:
    pass
elif v == 3066:
    pass
elif v == 3067:
    pass
elif v == 3068:
    pass
elif v == 3069:
    pass
elif v == 3070:
    pass
elif v == 3071:
    pass
elif v == 3072:
    pass
elif v == 3073:
    pass
elif v == 3074:
    pass
elif v == 3075:
    pass
elif v == 3076:
    pass
elif v == 3077:
    pass
elif v == 3078:
    pass
elif v == 3079:
    pass
elif v == 3080:
    pass
elif v == 3081:
    pass
elif v == 3082:
    pass
elif v == 3083:
    pass
elif v == 3084:
    pass
elif v == 3085:
    pass
elif v == 3086:
    pass
elif v == 3087:
    pass
elif v == 3088:
    pass
elif v == 3089:
    pass
elif v == 3090:
    pass
elif v == 3091:
    pass
elif v == 3092:
    pass
elif v == 3093:
    pass
elif v == 3094:
    pass
elif v == 3095:
    pass
elif v == 3096:
    pass
elif v == 3097:
    pass
elif v == 3098:
    pass
elif v == 3099:
    pass
elif v == 3100:
    pass
elif v == 3101:
    pass
elif v == 3102:
    pass
elif v == 3103:
    pass
elif v == 3104:
    pass
elif v == 3105:
    pass
elif v == 3106:
    pass
elif v == 3107:
    pass
elif v == 3108:
    pass
elif v == 3109:
    pass
elif v == 3110:
    pass
elif v == 3111:
    pass
elif v == 3112:
    pass
elif v == 3113:
    pass
elif v == 3114:
    pass
elif v == 3115:
    pass
elif v == 3116:
    pass
elif v == 3117:
    pass
elif v == 3118:
    pass
elif v == 3119:
    pass
elif v == 3120:
    pass
elif v == 3121:
    pass
elif v == 3122:
    pass
elif v == 3123:
    pass
elif v == 3124:
    pass
elif v == 3125:
    pass
elif v == 3126:
    pass
elif v == 3127:
    pass
elif v == 3128:
    pass
elif v == 3129:
    pass
elif v == 3130:
    pass
elif v == 3131:
    pass
elif v == 3132:
    pass
elif v == 3133:
    pass
elif v == 3134:
    pass
elif v == 3135:
    pass
elif v == 3136:
    pass
elif v == 3137:
    pass
elif v == 3138:
    pass
elif v == 3139:
    pass
elif v == 3140:
    pass
elif v == 3141:
    pass
elif v == 3142:
    pass
elif v == 3143:
    pass
elif v == 3144:
    pass
elif v == 3145:
    pass
elif v == 3146:
    pass
elif v == 3147:
    pass
elif v == 3148:
    pass
elif v == 3149:
    pass
elif v == 3150:
    pass
elif v == 3151:
    pass
elif v == 3152:
    pass
elif v == 3153:
    pass
elif v == 3154:
    pass
elif v == 3155:
    pass
elif v == 3156:
    pass
elif v == 3157:
    pass
elif v == 3158:
    pass
elif v == 3159:
    pass
elif v == 3160:
    pass
elif v == 3161:
    pass
elif v == 3162:
    pass
elif v == 3163:
    pass
elif v == 3164:
    pass
elif v == 3165:
    pass
elif v == 3166:
    pass
elif v == 3167:
    pass
elif v == 3168:
    pass
elif v == 3169:
    pass
elif v == 3170:
    pass
elif v == 3171:
    pass
elif v == 3172:
    pass
elif v == 3173:
    pass
elif v == 3174:
    pass
elif v == 3175:
    pass
elif v == 3176:
    pass
elif v == 3177:
    pass
elif v == 3178:
    pass
elif v == 3179:
    pass
elif v == 3180:
    pass
elif v == 3181:
    pass
elif v == 3182:
    pass
elif v == 3183:
    pass
elif v == 3184:
    pass
elif v == 3185:
    pass
elif v == 3186:
    pass
elif v == 3187:
    pass
elif v == 3188:
    pass
elif v == 3189:
    pass
elif v == 3190:
    pass
elif v == 3191:
    pass
elif v == 3192:
    pass
elif v == 3193:
    pass
elif v == 3194:
    pass
elif v == 3195:
    pass
elif v == 3196:
    pass
elif v == 3197:
    pass
elif v == 3198:
    pass
elif v == 3199:
    pass
elif v == 3200:
    pass
elif v == 3201:
    pass
elif v == 3202:
    pass
elif v == 3203:
    pass
elif v == 3204:
    pass
elif v == 3205:
    pass
elif v == 3206:
    pass
elif v == 3207:
    pass
elif v == 3208:
    pass
elif v == 3209:
    pass
elif v == 3210:
    pass
elif v == 3211:
    pass
elif v == 3212:
    pass
elif v == 3213:
    pass
elif v == 3214:
    pass
elif v == 3215:
    pass
elif v == 3216:
    pass
elif v == 3217:
    pass
elif v == 3218:
    pass
elif v == 3219:
    pass
elif v == 3220:
    pass
elif v == 3221:
    pass
elif v == 3222:
    pass
elif v == 3223:
    pass
elif v == 3224:
    pass
elif v == 3225:
    pass
elif v == 3226:
    pass
elif v == 3227:
    pass
elif v == 3228:
    pass
elif v == 3229:
    pass
elif v == 3230:
    pass
elif v == 3231:
    pass
elif v == 3232:
    pass
elif v == 3233:
    pass
elif v == 3234:
    pass
elif v == 3235:
    pass
elif v == 3236:
    pass
elif v == 3237:
    pass
elif v == 3238:
    pass
elif v == 3239:
    pass
elif v == 3240:
    pass
elif v == 3241:
    pass
elif v == 3242:
    pass
elif v == 3243:
    pass
elif v == 3244:
    pass
elif v == 3245:
    pass
elif v == 3246:
    pass
elif v == 3247:
    pass
elif v == 3248:
    pass
elif v == 3249:
    pass
elif v == 3250:
    pass
elif v == 3251:
    pass
elif v == 3252:
    pass
elif v == 3253:
    pass
elif v == 3254:
    pass
elif v == 3255:
    pass
elif v == 3256:
    pass
elif v == 3257:
    pass
elif v == 3258:
    pass
elif v == 3259:
    pass
elif v == 3260:
    pass
elif v == 3261:
    pass
elif v == 3262:
    pass
elif v == 3263:
    pass
elif v == 3264:
    pass
elif v == 3265:
    pass
elif v == 3266:
    pass
elif v == 3267:
    pass
elif v == 3268:
    pass
elif v == 3269:
    pass
elif v == 3270:
    pass
elif v == 3271:
    pass
elif v == 3272:
    pass
elif v == 3273:
    pass
elif v == 3274:
    pass
elif v == 3275:
    pass
elif v == 3276:
    pass
elif v == 3277:
    pass
elif v == 3278:
    pass
elif v == 3279:
    pass
elif v == 3280:
    pass
elif v == 3281:
    pass
elif v == 3282:
    pass
elif v == 3283:
    pass
elif v == 3284:
    pass
elif v == 3285:
    pass
elif v == 3286:
    pass
elif v == 3287:
    pass
elif v == 3288:
    pass
elif v == 3289:
    pass
elif v == 3290:
    pass
elif v == 3291:
    pass
elif v == 3292:
    pass
elif v == 3293:
    pass
elif v == 3294:
    pass
elif v == 3295:
    pass
elif v == 3296:
    pass
elif v == 3297:
    pass
elif v == 3298:
    pass
elif v == 3299:
    pass
elif v == 3300:
    pass
elif v == 3301:
    pass
elif v == 3302:
    pass
elif v == 3303:
    pass
elif v == 3304:
    pass
elif v == 3305:
    pass
elif v == 3306:
    pass
elif v == 3307:
    pass
elif v == 3308:
    pass
elif v == 3309:
    pass
elif v == 3310:
    pass
elif v == 3311:
    pass
elif v == 3312:
    pass
elif v == 3313:
    pass
elif v == 3314:
    pass
elif v == 3315:
    pass
elif v == 3316:
    pass
elif v == 3317:
    pass
elif v == 3318:
    pass
elif v == 3319:
    pass
elif v == 3320:
    pass
elif v == 3321:
    pass
elif v == 3322:
    pass
elif v == 3323:
    pass
elif v == 3324:
    pass
elif v == 3325:
    pass
elif v == 3326:
    pass
elif v == 3327:
    pass
elif v == 3328:
    pass
elif v == 3329:
    pass
elif v == 3330:
    pass
elif v == 3331:
    pass
elif v == 3332:
    pass
elif v == 3333:
    pass
elif v == 3334:
    pass
elif v == 3335:
    pass
elif v == 3336:
    pass
elif v == 3337:
    pass
elif v == 3338:
    pass
elif v == 3339:
    pass
elif v == 3340:
    pass
elif v == 3341:
    pass
elif v == 3342:
    pass
elif v == 3343:
    pass
elif v == 3344:
    pass
elif v == 3345:
    pass
elif v == 3346:
    pass
elif v == 3347:
    pass
elif v == 3348:
    pass
elif v == 3349:
    pass
elif v == 3350:
    pass
elif v == 3351:
    pass
elif v == 3352:
    pass
elif v == 3353:
    pass
elif v == 3354:
    pass
elif v == 3355:
    pass
elif v == 3356:
    pass
elif v == 3357:
    pass
elif v == 3358:
    pass
elif v == 3359:
    pass
elif v == 3360:
    pass
elif v == 3361:
    pass
elif v == 3362:
    pass
elif v == 3363:
    pass
elif v == 3364:
    pass
elif v == 3365:
    pass
elif v == 3366:
    pass
elif v == 3367:
    pass
elif v == 3368:
    pass
elif v == 3369:
    pass
elif v == 3370:
    pass
elif v == 3371:
    pass
elif v == 3372:
    pass
elif v == 3373:
    pass
elif v == 3374:
    pass
elif v == 3375:
    pass
elif v == 3376:
    pass
elif v == 3377:
    pass
elif v == 3378:
    pass
elif v == 3379:
    pass
elif v == 3380:
    pass
elif v == 3381:
    pass
elif v == 3382:
    pass
elif v == 3383:
    pass
elif v == 3384:
    pass
elif v == 3385:
    pass
elif v == 3386:
    pass
elif v == 3387:
    pass
elif v == 3388:
    pass
elif v == 3389:
    pass
elif v == 3390:
    pass
elif v == 3391:
    pass
elif v == 3392:
    pass
elif v == 3393:
    pass
elif v == 3394:
    pass
elif v == 3395:
    pass
elif v == 3396:
    pass
elif v == 3397:
    pass
elif v == 3398:
    pass
elif v == 3399:
    pass
elif v == 3400:
    pass
elif v == 3401:
    pass
elif v == 3402:
    pass
elif v == 3403:
    pass
elif v == 3404:
    pass
elif v == 3405:
    pass
elif v == 3406:
    pass
elif v == 3407:
    pass
elif v == 3408:
    pass
elif v == 3409:
    pass
elif v == 3410:
    pass
elif v == 3411:
    pass
elif v == 3412:
    pass
elif v == 3413:
    pass
elif v == 3414:
    pass
elif v == 3415:
    pass
elif v == 3416:
    pass
elif v == 3417:
    pass
elif v == 3418:
    pass
elif v == 3419:
    pass
elif v == 3420:
    pass
elif v == 3421:
    pass
elif v == 3422:
    pass
elif v == 3423:
    pass
elif v == 3424:
    pass
elif v == 3425:
    pass
elif v == 3426:
    pass
elif v == 3427:
    pass
elif v == 3428:
    pass
elif v == 3429:
    pass
elif v == 3430:
    pass
elif v == 3431:
    pass
elif v == 3432:
    pass
elif v == 3433:
    pass
elif v == 3434:
    pass
elif v == 3435:
    pass
elif v == 3436:
    pass
elif v == 3437:
    pass
elif v == 3438:
    pass
elif v == 3439:
    pass
elif v == 3440:
    pass
elif v == 3441:
    pass
elif v == 3442:
    pass
elif v == 3443:
    pass
elif v == 3444:
    pass
elif v == 3445:
    pass
elif v == 3446:
    pass
elif v == 3447:
    pass
elif v == 3448:
    pass
elif v == 3449:
    pass
elif v == 3450:
    pass
elif v == 3451:
    pass
elif v == 3452:
    pass
elif v == 3453:
    pass
elif v == 3454:
    pass
elif v == 3455:
    pass
elif v == 3456:
    pass
elif v == 3457:
    pass
elif v == 3458:
    pass
elif v == 3459:
    pass
elif v == 3460:
    pass
elif v == 3461:
    pass
elif v == 3462:
    pass
elif v == 3463:
    pass
elif v == 3464:
    pass
elif v == 3465:
    pass
elif v == 3466:
    pass
elif v == 3467:
    pass
elif v == 3468:
    pass
elif v == 3469:
    pass
elif v == 3470:
    pass
elif v == 3471:
    pass
elif v == 3472:
    pass
elif v == 3473:
    pass
elif v == 3474:
    pass
elif v == 3475:
    pass
elif v == 3476:
    pass
elif v == 3477:
    pass
elif v == 3478:
    pass
elif v == 3479:
    pass
elif v == 3480:
    pass
elif v == 3481:
    pass
elif v == 3482:
    pass
elif v == 3483:
    pass
elif v == 3484:
    pass
elif v == 3485:
    pass
elif v == 3486:
    pass
elif v == 3487:
    pass
elif v == 3488:
    pass
elif v == 3489:
    pass
elif v == 3490:
    pass
elif v == 3491:
    pass
elif v == 3492:
    pass
elif v == 3493:
    pass
elif v == 3494:
    pass
elif v == 3495:
    pass
elif v == 3496:
    pass
elif v == 3497:
    pass
elif v == 3498:
    pass
elif v == 3499:
    pass
elif v == 3500:
    pass
elif v == 3501:
    pass
elif v == 3502:
    pass
elif v == 3503:
    pass
elif v == 3504:
    pass
elif v == 3505:
    pass
elif v == 3506:
    pass
elif v == 3507:
    pass
elif v == 3508:
    pass
elif v == 3509:
    pass
elif v == 3510:
    pass
elif v == 3511:
    pass
elif v == 3512:
    pass
elif v == 3513:
    pass
elif v == 3514:
    pass
elif v == 3515:
    pass
elif v == 3516:
    pass
elif v == 3517:
    pass
elif v == 3518:
    pass
elif v == 3519:
    pass
elif v == 3520:
    pass
elif v == 3521:
    pass
elif v == 3522:
    pass
elif v == 3523:
    pass
elif v == 3524:
    pass
elif v == 3525:
    pass
elif v == 3526:
    pass
elif v == 3527:
    pass
elif v == 3528:
    pass
elif v == 3529:
    pass
elif v == 3530:
    pass
elif v == 3531:
    pass
elif v == 3532:
    pass
elif v == 3533:
    pass
elif v == 3534:
    pass
elif v == 3535:
    pass
elif v == 3536:
    pass
elif v == 3537:
    pass
elif v == 3538:
    pass
elif v == 3539:
    pass
elif v == 3540:
    pass
elif v == 3541:
    pass
elif v == 3542:
    pass
elif v == 3543:
    pass
elif v == 3544:
    pass
elif v == 3545:
    pass
elif v == 3546:
    pass
elif v == 3547:
    pass
elif v == 3548:
    pass
elif v == 3549:
    pass
elif v == 3550:
    pass
elif v == 3551:
    pass
elif v == 3552:
    pass
elif v == 3553:
    pass
elif v == 3554:
    pass
elif v == 3555:
    pass
elif v == 3556:
    pass
elif v == 3557:
    pass
elif v == 3558:
    pass
elif v == 3559:
    pass
elif v == 3560:
    pass
elif v == 3561:
    pass
elif v == 3562:
    pass
elif v == 3563:
    pass
elif v == 3564:
    pass
elif v == 3565:
    pass
elif v == 3566:
    pass
elif v == 3567:
    pass
elif v == 3568:
    pass
elif v == 3569:
    pass
elif v == 3570:
    pass
elif v == 3571:
    pass
elif v == 3572:
    pass
elif v == 3573:
    pass
elif v == 3574:
    pass
elif v == 3575:
    pass
elif v == 3576:
    pass
elif v == 3577:
    pass
elif v == 3578:
    pass
elif v == 3579:
    pass
elif v == 3580:
    pass
elif v == 3581:
    pass
elif v == 3582:
    pass
elif v == 3583:
    pass
elif v == 3584:
    pass
elif v == 3585:
    pass
elif v == 3586:
    pass
elif v == 3587:
    pass
elif v == 3588:
    pass
elif v == 3589:
    pass
elif v == 3590:
    pass
elif v == 3591:
    pass
elif v == 3592:
    pass
elif v == 3593:
    pass
elif v == 3594:
    pass
elif v == 3595:
    pass
elif v == 3596:
    pass
elif v == 3597:
    pass
elif v == 3598:
    pass
elif v == 3599:
    pass
elif v == 3600:
    pass
elif v == 3601:
    pass
elif v == 3602:
    pass
elif v == 3603:
    pass
elif v == 3604:
    pass
elif v == 3605:
    pass
elif v == 3606:
    pass
elif v == 3607:
    pass
elif v == 3608:
    pass
elif v == 3609:
    pass
elif v == 3610:
    pass
elif v == 3611:
    pass
elif v == 3612:
    pass
elif v == 3613:
    pass
elif v == 3614:
    pass
elif v == 3615:
    pass
elif v == 3616:
    pass
elif v == 3617:
    pass
elif v == 3618:
    pass
elif v == 3619:
    pass
elif v == 3620:
    pass
elif v == 3621:
    pass
elif v == 3622:
    pass
elif v == 3623:
    pass
elif v == 3624:
    pass
elif v == 3625:
    pass
elif v == 3626:
    pass
elif v == 3627:
    pass
elif v == 3628:
    pass
elif v == 3629:
    pass
elif v == 3630:
    pass
elif v == 3631:
    pass
elif v == 3632:
    pass
elif v == 3633:
    pass
elif v == 3634:
    pass
elif v == 3635:
    pass
elif v == 3636:
    pass
elif v == 3637:
    pass
elif v == 3638:
    pass
elif v == 3639:
    pass
elif v == 3640:
    pass
elif v == 3641:
    pass
elif v == 3642:
    pass
elif v == 3643:
    pass
elif v == 3644:
    pass
elif v == 3645:
    pass
elif v == 3646:
    pass
elif v == 3647:
    pass
elif v == 3648:
    pass
elif v == 3649:
    pass
elif v == 3650:
    pass
elif v == 3651:
    pass
elif v == 3652:
    pass
elif v == 3653:
    pass
elif v == 3654:
    pass
elif v == 3655:
    pass
elif v == 3656:
    pass
elif v == 3657:
    pass
elif v == 3658:
    pass
elif v == 3659:
    pass
elif v == 3660:
    pass
elif v == 3661:
    pass
elif v == 3662:
    pass
elif v == 3663:
    pass
elif v == 3664:
    pass
elif v == 3665:
    pass
elif v == 3666:
    pass
elif v == 3667:
    pass
elif v == 3668:
    pass
elif v == 3669:
    pass
elif v == 3670:
    pass
elif v == 3671:
    pass
elif v == 3672:
    pass
elif v == 3673:
    pass
elif v == 3674:
    pass
elif v == 3675:
    pass
elif v == 3676:
    pass
elif v == 3677:
    pass
elif v == 3678:
    pass
elif v == 3679:
    pass
elif v == 3680:
    pass
elif v == 3681:
    pass
elif v == 3682:
    pass
elif v == 3683:
    pass
elif v == 3684:
    pass
elif v == 3685:
    pass
elif v == 3686:
    pass
elif v == 3687:
    pass
elif v == 3688:
    pass
elif v == 3689:
    pass
elif v == 3690:
    pass
elif v == 3691:
    pass
elif v == 3692:
    pass
elif v == 3693:
    pass
elif v == 3694:
    pass
elif v == 3695:
    pass
elif v == 3696:
    pass
elif v == 3697:
    pass
elif v == 3698:
    pass
elif v == 3699:
    pass
elif v == 3700:
    pass
elif v == 3701:
    pass
elif v == 3702:
    pass
elif v == 3703:
    pass
elif v == 3704:
    pass
elif v == 3705:
    pass
elif v == 3706:
    pass
elif v == 3707:
    pass
elif v == 3708:
    pass
elif v == 3709:
    pass
elif v == 3710:
    pass
elif v == 3711:
    pass
elif v == 3712:
    pass
elif v == 3713:
    pass
elif v == 3714:
    pass
elif v == 3715:
    pass
elif v == 3716:
    pass
elif v == 3717:
    pass
elif v == 3718:
    pass
elif v == 3719:
    pass
elif v == 3720:
    pass
elif v == 3721:
    pass
elif v == 3722:
    pass
elif v == 3723:
    pass
elif v == 3724:
    pass
elif v == 3725:
    pass
elif v == 3726:
    pass
elif v == 3727:
    pass
elif v == 3728:
    pass
elif v == 3729:
    pass
elif v == 3730:
    pass
elif v == 3731:
    pass
elif v == 3732:
    pass
elif v == 3733:
    pass
elif v == 3734:
    pass
elif v == 3735:
    pass
elif v == 3736:
    pass
elif v == 3737:
    pass
elif v == 3738:
    pass
elif v == 3739:
    pass
elif v == 3740:
    pass
elif v == 3741:
    pass
elif v == 3742:
    pass
elif v == 3743:
    pass
elif v == 3744:
    pass
elif v == 3745:
    pass
elif v == 3746:
    pass
elif v == 3747:
    pass
elif v == 3748:
    pass
elif v == 3749:
    pass
elif v == 3750:
    pass
elif v == 3751:
    pass
elif v == 3752:
    pass
elif v == 3753:
    pass
elif v == 3754:
    pass
elif v == 3755:
    pass
elif v == 3756:
    pass
elif v == 3757:
    pass
elif v == 3758:
    pass
elif v == 3759:
    pass
elif v == 3760:
    pass
elif v == 3761:
    pass
elif v == 3762:
    pass
elif v == 3763:
    pass
elif v == 3764:
    pass
elif v == 3765:
    pass
elif v == 3766:
    pass
elif v == 3767:
    pass
elif v == 3768:
    pass
elif v == 3769:
    pass
elif v == 3770:
    pass
elif v == 3771:
    pass
elif v == 3772:
    pass
elif v == 3773:
    pass
elif v == 3774:
    pass
elif v == 3775:
    pass
elif v == 3776:
    pass
elif v == 3777:
    pass
elif v == 3778:
    pass
elif v == 3779:
    pass
elif v == 3780:
    pass
elif v == 3781:
    pass
elif v == 3782:
    pass
elif v == 3783:
    pass
elif v == 3784:
    pass
elif v == 3785:
    pass
elif v == 3786:
    pass
elif v == 3787:
    pass
elif v == 3788:
    pass
elif v == 3789:
    pass
elif v == 3790:
    pass
elif v == 3791:
    pass
elif v == 3792:
    pass
elif v == 3793:
    pass
elif v == 3794:
    pass
elif v == 3795:
    pass
elif v == 3796:
    pass
elif v == 3797:
    pass
elif v == 3798:
    pass
elif v == 3799:
    pass
elif v == 3800:
    pass
elif v == 3801:
    pass
elif v == 3802:
    pass
elif v == 3803:
    pass
elif v == 3804:
    pass
elif v == 3805:
    pass
elif v == 3806:
    pass
elif v == 3807:
    pass
elif v == 3808:
    pass
elif v == 3809:
    pass
elif v == 3810:
    pass
elif v == 3811:
    pass
elif v == 3812:
    pass
elif v == 3813:
    pass
elif v == 3814:
    pass
elif v == 3815:
    pass
elif v == 3816:
    pass
elif v == 3817:
    pass
elif v == 3818:
    pass
elif v == 3819:
    pass
elif v == 3820:
    pass
elif v == 3821:
    pass
elif v == 3822:
    pass
elif v == 3823:
    pass
elif v == 3824:
    pass
elif v == 3825:
    pass
elif v == 3826:
    pass
elif v == 3827:
    pass
elif v == 3828:
    pass
elif v == 3829:
    pass
elif v == 3830:
    pass
elif v == 3831:
    pass
elif v == 3832:
    pass
elif v == 3833:
    pass
elif v == 3834:
    pass
elif v == 3835:
    pass
elif v == 3836:
    pass
elif v == 3837:
    pass
elif v == 3838:
    pass
elif v == 3839:
    pass
elif v == 3840:
    pass
elif v == 3841:
    pass
elif v == 3842:
    pass
elif v == 3843:
    pass
elif v == 3844:
    pass
elif v == 3845:
    pass
elif v == 3846:
    pass
elif v == 3847:
    pass
elif v == 3848:
    pass
elif v == 3849:
    pass
elif v == 3850:
    pass
elif v == 3851:
    pass
elif v == 3852:
    pass
elif v == 3853:
    pass
elif v == 3854:
    pass
elif v == 3855:
    pass
elif v == 3856:
    pass
elif v == 3857:
    pass
elif v == 3858:
    pass
elif v == 3859:
    pass
elif v == 3860:
    pass
elif v == 3861:
    pass
elif v == 3862:
    pass
elif v == 3863:
    pass
elif v == 3864:
    pass
elif v == 3865:
    pass
elif v == 3866:
    pass
elif v == 3867:
    pass
elif v == 3868:
    pass
elif v == 3869:
    pass
elif v == 3870:
    pass
elif v == 3871:
    pass
elif v == 3872:
    pass
elif v == 3873:
    pass
elif v == 3874:
    pass
elif v == 3875:
    pass
elif v == 3876:
    pass
elif v == 3877:
    pass
elif v == 3878:
    pass
elif v == 3879:
    pass
elif v == 3880:
    pass
elif v == 3881:
    pass
elif v == 3882:
    pass
elif v == 3883:
    pass
elif v == 3884:
    pass
elif v == 3885:
    pass
elif v == 3886:
    pass
elif v == 3887:
    pass
elif v == 3888:
    pass
elif v == 3889:
    pass
elif v == 3890:
    pass
elif v == 3891:
    pass
elif v == 3892:
    pass
elif v == 3893:
    pass
elif v == 3894:
    pass
elif v == 3895:
    pass
elif v == 3896:
    pass
elif v == 3897:
    pass
elif v == 3898:
    pass
elif v == 3899:
    pass
elif v == 3900:
    pass
elif v == 3901:
    pass
elif v == 3902:
    pass
elif v == 3903:
    pass
elif v == 3904:
    pass
elif v == 3905:
    pass
elif v == 3906:
    pass
elif v == 3907:
    pass
elif v == 3908:
    pass
elif v == 3909:
    pass
elif v == 3910:
    pass
elif v == 3911:
    pass
elif v == 3912:
    pass
elif v == 3913:
    pass
elif v == 3914:
    pass
elif v == 3915:
    pass
elif v == 3916:
    pass
elif v == 3917:
    pass
elif v == 3918:
    pass
elif v == 3919:
    pass
elif v == 3920:
    pass
elif v == 3921:
    pass
elif v == 3922:
    pass
elif v == 3923:
    pass
elif v == 3924:
    pass
elif v == 3925:
    pass
elif v == 3926:
    pass
elif v == 3927:
    pass
elif v == 3928:
    pass
elif v == 3929:
    pass
elif v == 3930:
    pass
elif v == 3931:
    pass
elif v == 3932:
    pass
elif v == 3933:
    pass
elif v == 3934:
    pass
elif v == 3935:
    pass
elif v == 3936:
    pass
elif v == 3937:
    pass
elif v == 3938:
    pass
elif v == 3939:
    pass
elif v == 3940:
    pass
elif v == 3941:
    pass
elif v == 3942:
    pass
elif v == 3943:
    pass
elif v == 3944:
    pass
elif v == 3945:
    pass
elif v == 3946:
    pass
elif v == 3947:
    pass
elif v == 3948:
    pass
elif v == 3949:
    pass
elif v == 3950:
    pass
elif v == 3951:
    pass
elif v == 3952:
    pass
elif v == 3953:
    pass
elif v == 3954:
    pass
elif v == 3955:
    pass
elif v == 3956:
    pass
elif v == 3957:
    pass
elif v == 3958:
    pass
elif v == 3959:
    pass
elif v == 3960:
    pass
elif v == 3961:
    pass
elif v == 3962:
    pass
elif v == 3963:
    pass
elif v == 3964:
    pass
elif v == 3965:
    pass
elif v == 3966:
    pass
elif v == 3967:
    pass
elif v == 3968:
    pass
elif v == 3969:
    pass
elif v == 3970:
    pass
elif v == 3971:
    pass
elif v == 3972:
    pass
elif v == 3973:
    pass
elif v == 3974:
    pass
elif v == 3975:
    pass
elif v == 3976:
    pass
elif v == 3977:
    pass
elif v == 3978:
    pass
elif v == 3979:
    pass
elif v == 3980:
    pass
elif v == 3981:
    pass
elif v == 3982:
    pass
elif v == 3983:
    pass
elif v == 3984:
    pass
elif v == 3985:
    pass
elif v == 3986:
    pass
elif v == 3987:
    pass
elif v == 3988:
    pass
elif v == 3989:
    pass
elif v == 3990:
    pass
elif v == 3991:
    pass
elif v == 3992:
    pass
elif v == 3993:
    pass
elif v == 3994:
    pass
elif v == 3995:
    pass
elif v == 3996:
    pass
elif v == 3997:
    pass
elif v == 3998:
    pass
elif v == 3999:
    pass
elif v == 4000:
    pass
elif v == 4001:
    pass
elif v == 4002:
    pass
elif v == 4003:
    pass
elif v == 4004:
    pass
elif v == 4005:
    pass
elif v == 4006:
    pass
elif v == 4007:
    pass
elif v == 4008:
    pass
elif v == 4009:
    pass
elif v == 4010:
    pass
elif v == 4011:
    pass
elif v == 4012:
    pass
elif v == 4013:
    pass
elif v == 4014:
    pass
elif v == 4015:
    pass
elif v == 4016:
    pass
elif v == 4017:
    pass
elif v == 4018:
    pass
elif v == 4019:
    pass
elif v == 4020:
    pass
elif v == 4021:
    pass
elif v == 4022:
    pass
elif v == 4023:
    pass
elif v == 4024:
    pass
elif v == 4025:
    pass
elif v == 4026:
    pass
elif v == 4027:
    pass
elif v == 4028:
    pass
elif v == 4029:
    pass
elif v == 4030:
    pass
elif v == 4031:
    pass
elif v == 4032:
    pass
elif v == 4033:
    pass
elif v == 4034:
    pass
elif v == 4035:
    pass
elif v == 4036:
    pass
elif v == 4037:
    pass
elif v == 4038:
    pass
elif v == 4039:
    pass
elif v == 4040:
    pass
elif v == 4041:
    pass
elif v == 4042:
    pass
elif v == 4043:
    pass
elif v == 4044:
    pass
elif v == 4045:
    pass
elif v == 4046:
    pass
elif v == 4047:
    pass
elif v == 4048:
    pass
elif v == 4049:
    pass
elif v == 4050:
    pass
elif v == 4051:
    pass
elif v == 4052:
    pass
elif v == 4053:
    pass
elif v == 4054:
    pass
elif v == 4055:
    pass
elif v == 4056:
    pass
elif v == 4057:
    pass
elif v == 4058:
    pass
elif v == 4059:
    pass
elif v == 4060:
    pass
elif v == 4061:
    pass
elif v == 4062:
    pass
elif v == 4063:
    pass
elif v == 4064:
    pass
elif v == 4065:
    pass
elif v == 4066:
    pass
elif v == 4067:
    pass
elif v == 4068:
    pass
elif v == 4069:
    pass
elif v == 4070:
    pass
elif v == 4071:
    pass
elif v == 4072:
    pass
elif v == 4073:
    pass
elif v == 4074:
    pass
elif v == 4075:
    pass
elif v == 4076:
    pass
elif v == 4077:
    pass
elif v == 4078:
    pass
elif v == 4079:
    pass
elif v == 4080:
    pass
elif v == 4081:
    pass
elif v == 4082:
    pass
elif v == 4083:
    pass
elif v == 4084:
    pass
elif v == 4085:
    pass
elif v == 4086:
    pass
elif v == 4087:
    pass
elif v == 4088:
    pass
elif v == 4089:
    pass
elif v == 4090:
    pass
elif v == 4091:
    pass
elif v == 4092:
    pass
elif v == 4093:
    pass
elif v == 4094:
    pass
elif v == 4095:
    pass
elif v == 4096:
    pass
elif v == 4097:
    pass
elif v == 4098:
    pass
elif v == 4099:
    pass
elif v == 4100:
    pass
elif v == 4101:
    pass
elif v == 4102:
    pass
elif v == 4103:
    pass
elif v == 4104:
    pass
elif v == 4105:
    pass
elif v == 4106:
    pass
elif v == 4107:
    pass
elif v == 4108:
    pass
elif v == 4109:
    pass
elif v == 4110:
    pass
elif v == 4111:
    pass
elif v == 4112:
    pass
elif v == 4113:
    pass
elif v == 4114:
    pass
elif v == 4115:
    pass
elif v == 4116:
    pass
elif v == 4117:
    pass
elif v == 4118:
    pass
elif v == 4119:
    pass
elif v == 4120:
    pass
elif v == 4121:
    pass
elif v == 4122:
    pass
elif v == 4123:
    pass
elif v == 4124:
    pass
elif v == 4125:
    pass
elif v == 4126:
    pass
elif v == 4127:
    pass
elif v == 4128:
    pass
elif v == 4129:
    pass
elif v == 4130:
    pass
elif v == 4131:
    pass
elif v == 4132:
    pass
elif v == 4133:
    pass
elif v == 4134:
    pass
elif v == 4135:
    pass
elif v == 4136:
    pass
elif v == 4137:
    pass
elif v == 4138:
    pass
elif v == 4139:
    pass
elif v == 4140:
    pass
elif v == 4141:
    pass
elif v == 4142:
    pass
elif v == 4143:
    pass
elif v == 4144:
    pass
elif v == 4145:
    pass
elif v == 4146:
    pass
elif v == 4147:
    pass
elif v == 4148:
    pass
elif v == 4149:
    pass
elif v == 4150:
    pass
elif v == 4151:
    pass
elif v == 4152:
    pass
elif v == 4153:
    pass
elif v == 4154:
    pass
elif v == 4155:
    pass
elif v == 4156:
    pass
elif v == 4157:
    pass
elif v == 4158:
    pass
elif v == 4159:
    pass
elif v == 4160:
    pass
elif v == 4161:
    pass
elif v == 4162:
    pass
elif v == 4163:
    pass
elif v == 4164:
    pass
elif v == 4165:
    pass
elif v == 4166:
    pass
elif v == 4167:
    pass
elif v == 4168:
    pass
elif v == 4169:
    pass
elif v == 4170:
    pass
elif v == 4171:
    pass
elif v == 4172:
    pass
elif v == 4173:
    pass
elif v == 4174:
    pass
elif v == 4175:
    pass
elif v == 4176:
    pass
elif v == 4177:
    pass
elif v == 4178:
    pass
elif v == 4179:
    pass
elif v == 4180:
    pass
elif v == 4181:
    pass
elif v == 4182:
    pass
elif v == 4183:
    pass
elif v == 4184:
    pass
elif v == 4185:
    pass
elif v == 4186:
    pass
elif v == 4187:
    pass
elif v == 4188:
    pass
elif v == 4189:
    pass
elif v == 4190:
    pass
elif v == 4191:
    pass
elif v == 4192:
    pass
elif v == 4193:
    pass
elif v == 4194:
    pass
elif v == 4195:
    pass
elif v == 4196:
    pass
elif v == 4197:
    pass
elif v == 4198:
    pass
elif v == 4199:
    pass
elif v == 4200:
    pass
elif v == 4201:
    pass
elif v == 4202:
    pass
elif v == 4203:
    pass
elif v == 4204:
    pass
elif v == 4205:
    pass
elif v == 4206:
    pass
elif v == 4207:
    pass
elif v == 4208:
    pass
elif v == 4209:
    pass
elif v == 4210:
    pass
elif v == 4211:
    pass
elif v == 4212:
    pass
elif v == 4213:
    pass
elif v == 4214:
    pass
elif v == 4215:
    pass
elif v == 4216:
    pass
elif v == 4217:
    pass
elif v == 4218:
    pass
elif v == 4219:
    pass
elif v == 4220:
    pass
elif v == 4221:
    pass
elif v == 4222:
    pass
elif v == 4223:
    pass
elif v == 4224:
    pass
elif v == 4225:
    pass
elif v == 4226:
    pass
elif v == 4227:
    pass
elif v == 4228:
    pass
elif v == 4229:
    pass
elif v == 4230:
    pass
elif v == 4231:
    pass
elif v == 4232:
    pass
elif v == 4233:
    pass
elif v == 4234:
    pass
elif v == 4235:
    pass
elif v == 4236:
    pass
elif v == 4237:
    pass
elif v == 4238:
    pass
elif v == 4239:
    pass
elif v == 4240:
    pass
elif v == 4241:
    pass
elif v == 4242:
    pass
elif v == 4243:
    pass
elif v == 4244:
    pass
elif v == 4245:
    pass
elif v == 4246:
    pass
elif v == 4247:
    pass
elif v == 4248:
    pass
elif v == 4249:
    pass
elif v == 4250:
    pass
elif v == 4251:
    pass
elif v == 4252:
    pass
elif v == 4253:
    pass
elif v == 4254:
    pass
elif v == 4255:
    pass
elif v == 4256:
    pass
elif v == 4257:
    pass
elif v == 4258:
    pass
elif v == 4259:
    pass
elif v == 4260:
    pass
elif v == 4261:
    pass
elif v == 4262:
    pass
elif v == 4263:
    pass
elif v == 4264:
    pass
elif v == 4265:
    pass
elif v == 4266:
    pass
elif v == 4267:
    pass
elif v == 4268:
    pass
elif v == 4269:
    pass
elif v == 4270:
    pass
elif v == 4271:
    pass
elif v == 4272:
    pass
elif v == 4273:
    pass
elif v == 4274:
    pass
elif v == 4275:
    pass
elif v == 4276:
    pass
elif v == 4277:
    pass
elif v == 4278:
    pass
elif v == 4279:
    pass
elif v == 4280:
    pass
elif v == 4281:
    pass
elif v == 4282:
    pass
elif v == 4283:
    pass
elif v == 4284:
    pass
elif v == 4285:
    pass
elif v == 4286:
    pass
elif v == 4287:
    pass
elif v == 4288:
    pass
elif v == 4289:
    pass
elif v == 4290:
    pass
elif v == 4291:
    pass
elif v == 4292:
    pass
elif v == 4293:
    pass
elif v == 4294:
    pass
elif v == 4295:
    pass
elif v == 4296:
    pass
elif v == 4297:
    pass
elif v == 4298:
    pass
elif v == 4299:
    pass
elif v == 4300:
    pass
elif v == 4301:
    pass
elif v == 4302:
    pass
elif v == 4303:
    pass
elif v == 4304:
    pass
elif v == 4305:
    pass
elif v == 4306:
    pass
elif v == 4307:
    pass
elif v == 4308:
    pass
elif v == 4309:
    pass
elif v == 4310:
    pass
elif v == 4311:
    pass
elif v == 4312:
    pass
elif v == 4313:
    pass
elif v == 4314:
    pass
elif v == 4315:
    pass
elif v == 4316:
    pass
elif v == 4317:
    pass
elif v == 4318:
    pass
elif v == 4319:
    pass
elif v == 4320:
    pass
elif v == 4321:
    pass
elif v == 4322:
    pass
elif v == 4323:
    pass
elif v == 4324:
    pass
elif v == 4325:
    pass
elif v == 4326:
    pass
elif v == 4327:
    pass
elif v == 4328:
    pass
elif v == 4329:
    pass
elif v == 4330:
    pass
elif v == 4331:
    pass
elif v == 4332:
    pass
elif v == 4333:
    pass
elif v == 4334:
    pass
elif v == 4335:
    pass
elif v == 4336:
    pass
elif v == 4337:
    pass
elif v == 4338:
    pass
elif v == 4339:
    pass
elif v == 4340:
    pass
elif v == 4341:
    pass
elif v == 4342:
    pass
elif v == 4343:
    pass
elif v == 4344:
    pass
elif v == 4345:
    pass
elif v == 4346:
    pass
elif v == 4347:
    pass
elif v == 4348:
    pass
elif v == 4349:
    pass
elif v == 4350:
    pass
elif v == 4351:
    pass
elif v == 4352:
    pass
elif v == 4353:
    pass
elif v == 4354:
    pass
elif v == 4355:
    pass
elif v == 4356:
    pass
elif v == 4357:
    pass
elif v == 4358:
    pass
elif v == 4359:
    pass
elif v == 4360:
    pass
elif v == 4361:
    pass
elif v == 4362:
    pass
elif v == 4363:
    pass
elif v == 4364:
    pass
elif v == 4365:
    pass
elif v == 4366:
    pass
elif v == 4367:
    pass
elif v == 4368:
    pass
elif v == 4369:
    pass
elif v == 4370:
    pass
elif v == 4371:
    pass
elif v == 4372:
    pass
elif v == 4373:
    pass
elif v == 4374:
    pass
elif v == 4375:
    pass
elif v == 4376:
    pass
elif v == 4377:
    pass
elif v == 4378:
    pass
elif v == 4379:
    pass
elif v == 4380:
    pass
elif v == 4381:
    pass
elif v == 4382:
    pass
elif v == 4383:
    pass
elif v == 4384:
    pass
elif v == 4385:
    pass
elif v == 4386:
    pass
elif v == 4387:
    pass
elif v == 4388:
    pass
elif v == 4389:
    pass
elif v == 4390:
    pass
elif v == 4391:
    pass
elif v == 4392:
    pass
elif v == 4393:
    pass
elif v == 4394:
    pass
elif v == 4395:
    pass
elif v == 4396:
    pass
elif v == 4397:
    pass
elif v == 4398:
    pass
elif v == 4399:
    pass
elif v == 4400:
    pass
elif v == 4401:
    pass
elif v == 4402:
    pass
elif v == 4403:
    pass
elif v == 4404:
    pass
elif v == 4405:
    pass
elif v == 4406:
    pass
elif v == 4407:
    pass
elif v == 4408:
    pass
elif v == 4409:
    pass
elif v == 4410:
    pass
elif v == 4411:
    pass
elif v == 4412:
    pass
elif v == 4413:
    pass
elif v == 4414:
    pass
elif v == 4415:
    pass
elif v == 4416:
    pass
elif v == 4417:
    pass
elif v == 4418:
    pass
elif v == 4419:
    pass
elif v == 4420:
    pass
elif v == 4421:
    pass
elif v == 4422:
    pass
elif v == 4423:
    pass
elif v == 4424:
    pass
elif v == 4425:
    pass
elif v == 4426:
    pass
elif v == 4427:
    pass
elif v == 4428:
    pass
elif v == 4429:
    pass
elif v == 4430:
    pass
elif v == 4431:
    pass
elif v == 4432:
    pass
elif v == 4433:
    pass
elif v == 4434:
    pass
elif v == 4435:
    pass
elif v == 4436:
    pass
elif v == 4437:
    pass
elif v == 4438:
    pass
elif v == 4439:
    pass
elif v == 4440:
    pass
elif v == 4441:
    pass
elif v == 4442:
    pass
elif v == 4443:
    pass
elif v == 4444:
    pass
elif v == 4445:
    pass
elif v == 4446:
    pass
elif v == 4447:
    pass
elif v == 4448:
    pass
elif v == 4449:
    pass
elif v == 4450:
    pass
elif v == 4451:
    pass
elif v == 4452:
    pass
elif v == 4453:
    pass
elif v == 4454:
    pass
elif v == 4455:
    pass
elif v == 4456:
    pass
elif v == 4457:
    pass
elif v == 4458:
    pass
elif v == 4459:
    pass
elif v == 4460:
    pass
elif v == 4461:
    pass
elif v == 4462:
    pass
elif v == 4463:
    pass
elif v == 4464:
    pass
elif v == 4465:
    pass
elif v == 4466:
    pass
elif v == 4467:
    pass
elif v == 4468:
    pass
elif v == 4469:
    pass
elif v == 4470:
    pass
elif v == 4471:
    pass
elif v == 4472:
    pass
elif v == 4473:
    pass
elif v == 4474:
    pass
elif v == 4475:
    pass
elif v == 4476:
    pass
elif v == 4477:
    pass
elif v == 4478:
    pass
elif v == 4479:
    pass
elif v == 4480:
    pass
elif v == 4481:
    pass
elif v == 4482:
    pass
elif v == 4483:
    pass
elif v == 4484:
    pass
elif v == 4485:
    pass
elif v == 4486:
    pass
elif v == 4487:
    pass
elif v == 4488:
    pass
elif v == 4489:
    pass
elif v == 4490:
    pass
elif v == 4491:
    pass
elif v == 4492:
    pass
elif v == 4493:
    pass
elif v == 4494:
    pass
elif v == 4495:
    pass
elif v == 4496:
    pass
elif v == 4497:
    pass
elif v == 4498:
    pass
elif v == 4499:
    pass
elif v == 4500:
    pass
elif v == 4501:
    pass
elif v == 4502:
    pass
elif v == 4503:
    pass
elif v == 4504:
    pass
elif v == 4505:
    pass
elif v == 4506:
    pass
elif v == 4507:
    pass
elif v == 4508:
    pass
elif v == 4509:
    pass
elif v == 4510:
    pass
elif v == 4511:
    pass
elif v == 4512:
    pass
elif v == 4513:
    pass
elif v == 4514:
    pass
elif v == 4515:
    pass
elif v == 4516:
    pass
elif v == 4517:
    pass
elif v == 4518:
    pass
elif v == 4519:
    pass
elif v == 4520:
    pass
elif v == 4521:
    pass
elif v == 4522:
    pass
elif v == 4523:
    pass
elif v == 4524:
    pass
elif v == 4525:
    pass
elif v == 4526:
    pass
elif v == 4527:
    pass
elif v == 4528:
    pass
elif v == 4529:
    pass
elif v == 4530:
    pass
elif v == 4531:
    pass
elif v == 4532:
    pass
elif v == 4533:
    pass
elif v == 4534:
    pass
elif v == 4535:
    pass
elif v == 4536:
    pass
elif v == 4537:
    pass
elif v == 4538:
    pass
elif v == 4539:
    pass
elif v == 4540:
    pass
elif v == 4541:
    pass
elif v == 4542:
    pass
elif v == 4543:
    pass
elif v == 4544:
    pass
elif v == 4545:
    pass
elif v == 4546:
    pass
elif v == 4547:
    pass
elif v == 4548:
    pass
elif v == 4549:
    pass
elif v == 4550:
    pass
elif v == 4551:
    pass
elif v == 4552:
    pass
elif v == 4553:
    pass
elif v == 4554:
    pass
elif v == 4555:
    pass
elif v == 4556:
    pass
elif v == 4557:
    pass
elif v == 4558:
    pass
elif v == 4559:
    pass
elif v == 4560:
    pass
elif v == 4561:
    pass
elif v == 4562:
    pass
elif v == 4563:
    pass
elif v == 4564:
    pass
elif v == 4565:
    pass
elif v == 4566:
    pass
elif v == 4567:
    pass
elif v == 4568:
    pass
elif v == 4569:
    pass
elif v == 4570:
    pass
elif v == 4571:
    pass
elif v == 4572:
    pass
elif v == 4573:
    pass
elif v == 4574:
    pass
elif v == 4575:
    pass
elif v == 4576:
    pass
elif v == 4577:
    pass
elif v == 4578:
    pass
elif v == 4579:
    pass
elif v == 4580:
    pass
elif v == 4581:
    pass
elif v == 4582:
    pass
elif v == 4583:
    pass
elif v == 4584:
    pass
elif v == 4585:
    pass
elif v == 4586:
    pass
elif v == 4587:
    pass
elif v == 4588:
    pass
elif v == 4589:
    pass
elif v == 4590:
    pass
elif v == 4591:
    pass
elif v == 4592:
    pass
elif v == 4593:
    pass
elif v == 4594:
    pass
elif v == 4595:
    pass
elif v == 4596:
    pass
elif v == 4597:
    pass
elif v == 4598:
    pass
elif v == 4599:
    pass
elif v == 4600:
    pass
elif v == 4601:
    pass
elif v == 4602:
    pass
elif v == 4603:
    pass
elif v == 4604:
    pass
elif v == 4605:
    pass
elif v == 4606:
    pass
elif v == 4607:
    pass
elif v == 4608:
    pass
elif v == 4609:
    pass
elif v == 4610:
    pass
elif v == 4611:
    pass
elif v == 4612:
    pass
elif v == 4613:
    pass
elif v == 4614:
    pass
elif v == 4615:
    pass
elif v == 4616:
    pass
elif v == 4617:
    pass
elif v == 4618:
    pass
elif v == 4619:
    pass
elif v == 4620:
    pass
elif v == 4621:
    pass
elif v == 4622:
    pass
elif v == 4623:
    pass
elif v == 4624:
    pass
elif v == 4625:
    pass
elif v == 4626:
    pass
elif v == 4627:
    pass
elif v == 4628:
    pass
elif v == 4629:
    pass
elif v == 4630:
    pass
elif v == 4631:
    pass
elif v == 4632:
    pass
elif v == 4633:
    pass
elif v == 4634:
    pass
elif v == 4635:
    pass
elif v == 4636:
    pass
elif v == 4637:
    pass
elif v == 4638:
    pass
elif v == 4639:
    pass
elif v == 4640:
    pass
elif v == 4641:
    pass
elif v == 4642:
    pass
elif v == 4643:
    pass
elif v == 4644:
    pass
elif v == 4645:
    pass
elif v == 4646:
    pass
elif v == 4647:
    pass
elif v == 4648:
    pass
elif v == 4649:
    pass
elif v == 4650:
    pass
elif v == 4651:
    pass
elif v == 4652:
    pass
elif v == 4653:
    pass
elif v == 4654:
    pass
elif v == 4655:
    pass
elif v == 4656:
    pass
elif v == 4657:
    pass
elif v == 4658:
    pass
elif v == 4659:
    pass
elif v == 4660:
    pass
elif v == 4661:
    pass
elif v == 4662:
    pass
elif v == 4663:
    pass
elif v == 4664:
    pass
elif v == 4665:
    pass
elif v == 4666:
    pass
elif v == 4667:
    pass
elif v == 4668:
    pass
elif v == 4669:
    pass
elif v == 4670:
    pass
elif v == 4671:
    pass
elif v == 4672:
    pass
elif v == 4673:
    pass
elif v == 4674:
    pass
elif v == 4675:
    pass
elif v == 4676:
    pass
elif v == 4677:
    pass
elif v == 4678:
    pass
elif v == 4679:
    pass
elif v == 4680:
    pass
elif v == 4681:
    pass
elif v == 4682:
    pass
elif v == 4683:
    pass
elif v == 4684:
    pass
elif v == 4685:
    pass
elif v == 4686:
    pass
elif v == 4687:
    pass
elif v == 4688:
    pass
elif v == 4689:
    pass
elif v == 4690:
    pass
elif v == 4691:
    pass
elif v == 4692:
    pass
elif v == 4693:
    pass
elif v == 4694:
    pass
elif v == 4695:
    pass
elif v == 4696:
    pass
elif v == 4697:
    pass
elif v == 4698:
    pass
elif v == 4699:
    pass
elif v == 4700:
    pass
elif v == 4701:
    pass
elif v == 4702:
    pass
elif v == 4703:
    pass
elif v == 4704:
    pass
elif v == 4705:
    pass
elif v == 4706:
    pass
elif v == 4707:
    pass
elif v == 4708:
    pass
elif v == 4709:
    pass
elif v == 4710:
    pass
elif v == 4711:
    pass
elif v == 4712:
    pass
elif v == 4713:
    pass
elif v == 4714:
    pass
elif v == 4715:
    pass
elif v == 4716:
    pass
elif v == 4717:
    pass
elif v == 4718:
    pass
elif v == 4719:
    pass
elif v == 4720:
    pass
elif v == 4721:
    pass
elif v == 4722:
    pass
elif v == 4723:
    pass
elif v == 4724:
    pass
elif v == 4725:
    pass
elif v == 4726:
    pass
elif v == 4727:
    pass
elif v == 4728:
    pass
elif v == 4729:
    pass
elif v == 4730:
    pass
elif v == 4731:
    pass
elif v == 4732:
    pass
elif v == 4733:
    pass
elif v == 4734:
    pass
elif v == 4735:
    pass
elif v == 4736:
    pass
elif v == 4737:
    pass
elif v == 4738:
    pass
elif v == 4739:
    pass
elif v == 4740:
    pass
elif v == 4741:
    pass
elif v == 4742:
    pass
elif v == 4743:
    pass
elif v == 4744:
    pass
elif v == 4745:
    pass
elif v == 4746:
    pass
elif v == 4747:
    pass
elif v == 4748:
    pass
elif v == 4749:
    pass
elif v == 4750:
    pass
elif v == 4751:
    pass
elif v == 4752:
    pass
elif v == 4753:
    pass
elif v == 4754:
    pass
elif v == 4755:
    pass
elif v == 4756:
    pass
elif v == 4757:
    pass
elif v == 4758:
    pass
elif v == 4759:
    pass
elif v == 4760:
    pass
elif v == 4761:
    pass
elif v == 4762:
    pass
elif v == 4763:
    pass
elif v == 4764:
    pass
elif v == 4765:
    pass
elif v == 4766:
    pass
elif v == 4767:
    pass
elif v == 4768:
    pass
elif v == 4769:
    pass
elif v == 4770:
    pass
elif v == 4771:
    pass
elif v == 4772:
    pass
elif v == 4773:
    pass
elif v == 4774:
    pass
elif v == 4775:
    pass
elif v == 4776:
    pass
elif v == 4777:
    pass
elif v == 4778:
    pass
elif v == 4779:
    pass
elif v == 4780:
    pass
elif v == 4781:
    pass
elif v == 4782:
    pass
elif v == 4783:
    pass
elif v == 4784:
    pass
elif v == 4785:
    pass
elif v == 4786:
    pass
elif v == 4787:
    pass
elif v == 4788:
    pass
elif v == 4789:
    pass
elif v == 4790:
    pass
elif v == 4791:
    pass
elif v == 4792:
    pass
elif v == 4793:
    pass
elif v == 4794:
    pass
elif v == 4795:
    pass
elif v == 4796:
    pass
elif v == 4797:
    pass
elif v == 4798:
    pass
elif v == 4799:
    pass
elif v == 4800:
    pass
elif v == 4801:
    pass
elif v == 4802:
    pass
elif v == 4803:
    pass
elif v == 4804:
    pass
elif v == 4805:
    pass
elif v == 4806:
    pass
elif v == 4807:
    pass
elif v == 4808:
    pass
elif v == 4809:
    pass
elif v == 4810:
    pass
elif v == 4811:
    pass
elif v == 4812:
    pass
elif v == 4813:
    pass
elif v == 4814:
    pass
elif v == 4815:
    pass
elif v == 4816:
    pass
elif v == 4817:
    pass
elif v == 4818:
    pass
elif v == 4819:
    pass
elif v == 4820:
    pass
elif v == 4821:
    pass
elif v == 4822:
    pass
elif v == 4823:
    pass
elif v == 4824:
    pass
elif v == 4825:
    pass
elif v == 4826:
    pass
elif v == 4827:
    pass
elif v == 4828:
    pass
elif v == 4829:
    pass
elif v == 4830:
    pass
elif v == 4831:
    pass
elif v == 4832:
    pass
elif v == 4833:
    pass
elif v == 4834:
    pass
elif v == 4835:
    pass
elif v == 4836:
    pass
elif v == 4837:
    pass
elif v == 4838:
    pass
elif v == 4839:
    pass
elif v == 4840:
    pass
elif v == 4841:
    pass
elif v == 4842:
    pass
elif v == 4843:
    pass
elif v == 4844:
    pass
elif v == 4845:
    pass
elif v == 4846:
    pass
elif v == 4847:
    pass
elif v == 4848:
    pass
elif v == 4849:
    pass
elif v == 4850:
    pass
elif v == 4851:
    pass
elif v == 4852:
    pass
elif v == 4853:
    pass
elif v == 4854:
    pass
elif v == 4855:
    pass
elif v == 4856:
    pass
elif v == 4857:
    pass
elif v == 4858:
    pass
elif v == 4859:
    pass
elif v == 4860:
    pass
elif v == 4861:
    pass
elif v == 4862:
    pass
elif v == 4863:
    pass
elif v == 4864:
    pass
elif v == 4865:
    pass
elif v == 4866:
    pass
elif v == 4867:
    pass
elif v == 4868:
    pass
elif v == 4869:
    pass
elif v == 4870:
    pass
elif v == 4871:
    pass
elif v == 4872:
    pass
elif v == 4873:
    pass
elif v == 4874:
    pass
elif v == 4875:
    pass
elif v == 4876:
    pass
elif v == 4877:
    pass
elif v == 4878:
    pass
elif v == 4879:
    pass
elif v == 4880:
    pass
elif v == 4881:
    pass
elif v == 4882:
    pass
elif v == 4883:
    pass
elif v == 4884:
    pass
elif v == 4885:
    pass
elif v == 4886:
    pass
elif v == 4887:
    pass
elif v == 4888:
    pass
elif v == 4889:
    pass
elif v == 4890:
    pass
elif v == 4891:
    pass
elif v == 4892:
    pass
elif v == 4893:
    pass
elif v == 4894:
    pass
elif v == 4895:
    pass
elif v == 4896:
    pass
elif v == 4897:
    pass
elif v == 4898:
    pass
elif v == 4899:
    pass
elif v == 4900:
    pass
elif v == 4901:
    pass
elif v == 4902:
    pass
elif v == 4903:
    pass
elif v == 4904:
    pass
elif v == 4905:
    pass
elif v == 4906:
    pass
elif v == 4907:
    pass
elif v == 4908:
    pass
elif v == 4909:
    pass
elif v == 4910:
    pass
elif v == 4911:
    pass
elif v == 4912:
    pass
elif v == 4913:
    pass
elif v == 4914:
    pass
elif v == 4915:
    pass
elif v == 4916:
    pass
elif v == 4917:
    pass
elif v == 4918:
    pass
elif v == 4919:
    pass
elif v == 4920:
    pass
elif v == 4921:
    pass
elif v == 4922:
    pass
elif v == 4923:
    pass
elif v == 4924:
    pass
elif v == 4925:
    pass
elif v == 4926:
    pass
elif v == 4927:
    pass
elif v == 4928:
    pass
elif v == 4929:
    pass
elif v == 4930:
    pass
elif v == 4931:
    pass
elif v == 4932:
    pass
elif v == 4933:
    pass
elif v == 4934:
    pass
elif v == 4935:
    pass
elif v == 4936:
    pass
elif v == 4937:
    pass
elif v == 4938:
    pass
elif v == 4939:
    pass
elif v == 4940:
    pass
elif v == 4941:
    pass
elif v == 4942:
    pass
elif v == 4943:
    pass
elif v == 4944:
    pass
elif v == 4945:
    pass
elif v == 4946:
    pass
elif v == 4947:
    pass
elif v == 4948:
    pass
elif v == 4949:
    pass
elif v == 4950:
    pass
elif v == 4951:
    pass
elif v == 4952:
    pass
elif v == 4953:
    pass
elif v == 4954:
    pass
elif v == 4955:
    pass
elif v == 4956:
    pass
elif v == 4957:
    pass
elif v == 4958:
    pass
elif v == 4959:
    pass
elif v == 4960:
    pass
elif v == 4961:
    pass
elif v == 4962:
    pass
elif v == 4963:
    pass
elif v == 4964:
    pass
elif v == 4965:
    pass
elif v == 4966:
    pass
elif v == 4967:
    pass
elif v == 4968:
    pass
elif v == 4969:
    pass
elif v == 4970:
    pass
elif v == 4971:
    pass
elif v == 4972:
    pass
elif v == 4973:
    pass
elif v == 4974:
    pass
elif v == 4975:
    pass
elif v == 4976:
    pass
elif v == 4977:
    pass
elif v == 4978:
    pass
elif v == 4979:
    pass
elif v == 4980:
    pass
elif v == 4981:
    pass
elif v == 4982:
    pass
elif v == 4983:
    pass
elif v == 4984:
    pass
elif v == 4985:
    pass
elif v == 4986:
    pass
elif v == 4987:
    pass
elif v == 4988:
    pass
elif v == 4989:
    pass
elif v == 4990:
    pass
elif v == 4991:
    pass
elif v == 4992:
    pass
elif v == 4993:
    pass
elif v == 4994:
    pass
elif v == 4995:
    pass
elif v == 4996:
    pass
elif v == 4997:
    pass
elif v == 4998:
    pass
elif v == 4999:
    pass
elif v == 5000:
    pass
elif v == 5001:
    pass
elif v == 5002:
    pass
elif v == 5003:
    pass
elif v == 5004:
    pass
elif v == 5005:
    pass
elif v == 5006:
    pass
elif v == 5007:
    pass
elif v == 5008:
    pass
elif v == 5009:
    pass
elif v == 5010:
    pass
elif v == 5011:
    pass
elif v == 5012:
    pass
elif v == 5013:
    pass
elif v == 5014:
    pass
elif v == 5015:
    pass
elif v == 5016:
    pass
elif v == 5017:
    pass
elif v == 5018:
    pass
elif v == 5019:
    pass
elif v == 5020:
    pass
elif v == 5021:
    pass
elif v == 5022:
    pass
elif v == 5023:
    pass
elif v == 5024:
    pass
elif v == 5025:
    pass
elif v == 5026:
    pass
elif v == 5027:
    pass
elif v == 5028:
    pass
elif v == 5029:
    pass
elif v == 5030:
    pass
elif v == 5031:
    pass
elif v == 5032:
    pass
elif v == 5033:
    pass
elif v == 5034:
    pass
elif v == 5035:
    pass
elif v == 5036:
    pass
elif v == 5037:
    pass
elif v == 5038:
    pass
elif v == 5039:
    pass
elif v == 5040:
    pass
elif v == 5041:
    pass
elif v == 5042:
    pass
elif v == 5043:
    pass
elif v == 5044:
    pass
elif v == 5045:
    pass
elif v == 5046:
    pass
elif v == 5047:
    pass
elif v == 5048:
    pass
elif v == 5049:
    pass
elif v == 5050:
    pass
elif v == 5051:
    pass
elif v == 5052:
    pass
elif v == 5053:
    pass
elif v == 5054:
    pass
elif v == 5055:
    pass
elif v == 5056:
    pass
elif v == 5057:
    pass
elif v == 5058:
    pass
elif v == 5059:
    pass
elif v == 5060:
    pass
elif v == 5061:
    pass
elif v == 5062:
    pass
elif v == 5063:
    pass
elif v == 5064:
    pass
elif v == 5065:
    pass
elif v == 5066:
    pass
elif v == 5067:
    pass
elif v == 5068:
    pass
elif v == 5069:
    pass
elif v == 5070:
    pass
elif v == 5071:
    pass
elif v == 5072:
    pass
elif v == 5073:
    pass
elif v == 5074:
    pass
elif v == 5075:
    pass
elif v == 5076:
    pass
elif v == 5077:
    pass
elif v == 5078:
    pass
elif v == 5079:
    pass
elif v == 5080:
    pass
elif v == 5081:
    pass
elif v == 5082:
    pass
elif v == 5083:
    pass
elif v == 5084:
    pass
elif v == 5085:
    pass
elif v == 5086:
    pass
elif v == 5087:
    pass
elif v == 5088:
    pass
elif v == 5089:
    pass
elif v == 5090:
    pass
elif v == 5091:
    pass
elif v == 5092:
    pass
elif v == 5093:
    pass
elif v == 5094:
    pass
elif v == 5095:
    pass
elif v == 5096:
    pass
elif v == 5097:
    pass
elif v == 5098:
    pass
elif v == 5099:
    pass
elif v == 5100:
    pass
elif v == 5101:
    pass
elif v == 5102:
    pass
elif v == 5103:
    pass
elif v == 5104:
    pass
elif v == 5105:
    pass
elif v == 5106:
    pass
elif v == 5107:
    pass
elif v == 5108:
    pass
elif v == 5109:
    pass
elif v == 5110:
    pass
elif v == 5111:
    pass
elif v == 5112:
    pass
elif v == 5113:
    pass
elif v == 5114:
    pass
elif v == 5115:
    pass
elif v == 5116:
    pass
elif v == 5117:
    pass
elif v == 5118:
    pass
elif v == 5119:
    pass
elif v == 5120:
    pass
elif v == 5121:
    pass
elif v == 5122:
    pass
elif v == 5123:
    pass
elif v == 5124:
    pass
elif v == 5125:
    pass
elif v == 5126:
    pass
elif v == 5127:
    pass
elif v == 5128:
    pass
elif v == 5129:
    pass
elif v == 5130:
    pass
elif v == 5131:
    pass
elif v == 5132:
    pass
elif v == 5133:
    pass
elif v == 5134:
    pass
elif v == 5135:
    pass
elif v == 5136:
    pass
elif v == 5137:
    pass
elif v == 5138:
    pass
elif v == 5139:
    pass
elif v == 5140:
    pass
elif v == 5141:
    pass
elif v == 5142:
    pass
elif v == 5143:
    pass
elif v == 5144:
    pass
elif v == 5145:
    pass
elif v == 5146:
    pass
elif v == 5147:
    pass
elif v == 5148:
    pass
elif v == 5149:
    pass
elif v == 5150:
    pass
elif v == 5151:
    pass
elif v == 5152:
    pass
elif v == 5153:
    pass
elif v == 5154:
    pass
elif v == 5155:
    pass
elif v == 5156:
    pass
elif v == 5157:
    pass
elif v == 5158:
    pass
elif v == 5159:
    pass
elif v == 5160:
    pass
elif v == 5161:
    pass
elif v == 5162:
    pass
elif v == 5163:
    pass
elif v == 5164:
    pass
elif v == 5165:
    pass
elif v == 5166:
    pass
elif v == 5167:
    pass
elif v == 5168:
    pass
elif v == 5169:
    pass
elif v == 5170:
    pass
elif v == 5171:
    pass
elif v == 5172:
    pass
elif v == 5173:
    pass
elif v == 5174:
    pass
elif v == 5175:
    pass
elif v == 5176:
    pass
elif v == 5177:
    pass
elif v == 5178:
    pass
elif v == 5179:
    pass
elif v == 5180:
    pass
elif v == 5181:
    pass
elif v == 5182:
    pass
elif v == 5183:
    pass
elif v == 5184:
    pass
elif v == 5185:
    pass
elif v == 5186:
    pass
elif v == 5187:
    pass
elif v == 5188:
    pass
elif v == 5189:
    pass
elif v == 5190:
    pass
elif v == 5191:
    pass
elif v == 5192:
    pass
elif v == 5193:
    pass
elif v == 5194:
    pass
elif v == 5195:
    pass
elif v == 5196:
    pass
elif v == 5197:
    pass
elif v == 5198:
    pass
elif v == 5199:
    pass
elif v == 5200:
    pass
elif v == 5201:
    pass
elif v == 5202:
    pass
elif v == 5203:
    pass
elif v == 5204:
    pass
elif v == 5205:
    pass
elif v == 5206:
    pass
elif v == 5207:
    pass
elif v == 5208:
    pass
elif v == 5209:
    pass
elif v == 5210:
    pass
elif v == 5211:
    pass
elif v == 5212:
    pass
elif v == 5213:
    pass
elif v == 5214:
    pass
elif v == 5215:
    pass
elif v == 5216:
    pass
elif v == 5217:
    pass
elif v == 5218:
    pass
elif v == 5219:
    pass
elif v == 5220:
    pass
elif v == 5221:
    pass
elif v == 5222:
    pass
elif v == 5223:
    pass
elif v == 5224:
    pass
elif v == 5225:
    pass
elif v == 5226:
    pass
elif v == 5227:
    pass
elif v == 5228:
    pass
elif v == 5229:
    pass
elif v == 5230:
    pass
elif v == 5231:
    pass
elif v == 5232:
    pass
elif v == 5233:
    pass
elif v == 5234:
    pass
elif v == 5235:
    pass
elif v == 5236:
    pass
elif v == 5237:
    pass
elif v == 5238:
    pass
elif v == 5239:
    pass
elif v == 5240:
    pass
elif v == 5241:
    pass
elif v == 5242:
    pass
elif v == 5243:
    pass
elif v == 5244:
    pass
elif v == 5245:
    pass
elif v == 5246:
    pass
elif v == 5247:
    pass
elif v == 5248:
    pass
elif v == 5249:
    pass
elif v == 5250:
    pass
elif v == 5251:
    pass
elif v == 5252:
    pass
elif v == 5253:
    pass
elif v == 5254:
    pass
elif v == 5255:
    pass
elif v == 5256:
    pass
elif v == 5257:
    pass
elif v == 5258:
    pass
elif v == 5259:
    pass
elif v == 5260:
    pass
elif v == 5261:
    pass
elif v == 5262:
    pass
elif v == 5263:
    pass
elif v == 5264:
    pass
elif v == 5265:
    pass
elif v == 5266:
    pass
elif v == 5267:
    pass
elif v == 5268:
    pass
elif v == 5269:
    pass
elif v == 5270:
    pass
elif v == 5271:
    pass
elif v == 5272:
    pass
elif v == 5273:
    pass
elif v == 5274:
    pass
elif v == 5275:
    pass
elif v == 5276:
    pass
elif v == 5277:
    pass
elif v == 5278:
    pass
elif v == 5279:
    pass
elif v == 5280:
    pass
elif v == 5281:
    pass
elif v == 5282:
    pass
elif v == 5283:
    pass
elif v == 5284:
    pass
elif v == 5285:
    pass
elif v == 5286:
    pass
elif v == 5287:
    pass
elif v == 5288:
    pass
elif v == 5289:
    pass
elif v == 5290:
    pass
elif v == 5291:
    pass
elif v == 5292:
    pass
elif v == 5293:
    pass
elif v == 5294:
    pass
elif v == 5295:
    pass
elif v == 5296:
    pass
elif v == 5297:
    pass
elif v == 5298:
    pass
elif v == 5299:
    pass
elif v == 5300:
    pass
elif v == 5301:
    pass
elif v == 5302:
    pass
elif v == 5303:
    pass
elif v == 5304:
    pass
elif v == 5305:
    pass
elif v == 5306:
    pass
elif v == 5307:
    pass
elif v == 5308:
    pass
elif v == 5309:
    pass
elif v == 5310:
    pass
elif v == 5311:
    pass
elif v == 5312:
    pass
elif v == 5313:
    pass
elif v == 5314:
    pass
elif v == 5315:
    pass
elif v == 5316:
    pass
elif v == 5317:
    pass
elif v == 5318:
    pass
elif v == 5319:
    pass
elif v == 5320:
    pass
elif v == 5321:
    pass
elif v == 5322:
    pass
elif v == 5323:
    pass
elif v == 5324:
    pass
elif v == 5325:
    pass
elif v == 5326:
    pass
elif v == 5327:
    pass
elif v == 5328:
    pass
elif v == 5329:
    pass
elif v == 5330:
    pass
elif v == 5331:
    pass
elif v == 5332:
    pass
elif v == 5333:
    pass
elif v == 5334:
    pass
elif v == 5335:
    pass
elif v == 5336:
    pass
elif v == 5337:
    pass
elif v == 5338:
    pass
elif v == 5339:
    pass
elif v == 5340:
    pass
elif v == 5341:
    pass
elif v == 5342:
    pass
elif v == 5343:
    pass
elif v == 5344:
    pass
elif v == 5345:
    pass
elif v == 5346:
    pass
elif v == 5347:
    pass
elif v == 5348:
    pass
elif v == 5349:
    pass
elif v == 5350:
    pass
elif v == 5351:
    pass
elif v == 5352:
    pass
elif v == 5353:
    pass
elif v == 5354:
    pass
elif v == 5355:
    pass
elif v == 5356:
    pass
elif v == 5357:
    pass
elif v == 5358:
    pass
elif v == 5359:
    pass
elif v == 5360:
    pass
elif v == 5361:
    pass
elif v == 5362:
    pass
elif v == 5363:
    pass
elif v == 5364:
    pass
elif v == 5365:
    pass
elif v == 5366:
    pass
elif v == 5367:
    pass
elif v == 5368:
    pass
elif v == 5369:
    pass
elif v == 5370:
    pass
elif v == 5371:
    pass
elif v == 5372:
    pass
elif v == 5373:
    pass
elif v == 5374:
    pass
elif v == 5375:
    pass
elif v == 5376:
    pass
elif v == 5377:
    pass
elif v == 5378:
    pass
elif v == 5379:
    pass
elif v == 5380:
    pass
elif v == 5381:
    pass
elif v == 5382:
    pass
elif v == 5383:
    pass
elif v == 5384:
    pass
elif v == 5385:
    pass
elif v == 5386:
    pass
elif v == 5387:
    pass
elif v == 5388:
    pass
elif v == 5389:
    pass
elif v == 5390:
    pass
elif v == 5391:
    pass
elif v == 5392:
    pass
elif v == 5393:
    pass
elif v == 5394:
    pass
elif v == 5395:
    pass
elif v == 5396:
    pass
elif v == 5397:
    pass
elif v == 5398:
    pass
elif v == 5399:
    pass
elif v == 5400:
    pass
elif v == 5401:
    pass
elif v == 5402:
    pass
elif v == 5403:
    pass
elif v == 5404:
    pass
elif v == 5405:
    pass
elif v == 5406:
    pass
elif v == 5407:
    pass
elif v == 5408:
    pass
elif v == 5409:
    pass
elif v == 5410:
    pass
elif v == 5411:
    pass
elif v == 5412:
    pass
elif v == 5413:
    pass
elif v == 5414:
    pass
elif v == 5415:
    pass
elif v == 5416:
    pass
elif v == 5417:
    pass
elif v == 5418:
    pass
elif v == 5419:
    pass
elif v == 5420:
    pass
elif v == 5421:
    pass
elif v == 5422:
    pass
elif v == 5423:
    pass
elif v == 5424:
    pass
elif v == 5425:
    pass
elif v == 5426:
    pass
elif v == 5427:
    pass
elif v == 5428:
    pass
elif v == 5429:
    pass
elif v == 5430:
    pass
elif v == 5431:
    pass
elif v == 5432:
    pass
elif v == 5433:
    pass
elif v == 5434:
    pass
elif v == 5435:
    pass
elif v == 5436:
    pass
elif v == 5437:
    pass
elif v == 5438:
    pass
elif v == 5439:
    pass
elif v == 5440:
    pass
elif v == 5441:
    pass
elif v == 5442:
    pass
elif v == 5443:
    pass
elif v == 5444:
    pass
elif v == 5445:
    pass
elif v == 5446:
    pass
elif v == 5447:
    pass
elif v == 5448:
    pass
elif v == 5449:
    pass
elif v == 5450:
    pass
elif v == 5451:
    pass
elif v == 5452:
    pass
elif v == 5453:
    pass
elif v == 5454:
    pass
elif v == 5455:
    pass
elif v == 5456:
    pass
elif v == 5457:
    pass
elif v == 5458:
    pass
elif v == 5459:
    pass
elif v == 5460:
    pass
elif v == 5461:
    pass
elif v == 5462:
    pass
elif v == 5463:
    pass
elif v == 5464:
    pass
elif v == 5465:
    pass
elif v == 5466:
    pass
elif v == 5467:
    pass
elif v == 5468:
    pass
elif v == 5469:
    pass
elif v == 5470:
    pass
elif v == 5471:
    pass
elif v == 5472:
    pass
elif v == 5473:
    pass
elif v == 5474:
    pass
elif v == 5475:
    pass
elif v == 5476:
    pass
elif v == 5477:
    pass
elif v == 5478:
    pass
elif v == 5479:
    pass
elif v == 5480:
    pass
elif v == 5481:
    pass
elif v == 5482:
    pass
elif v == 5483:
    pass
elif v == 5484:
    pass
elif v == 5485:
    pass
elif v == 5486:
    pass
elif v == 5487:
    pass
elif v == 5488:
    pass
elif v == 5489:
    pass
elif v == 5490:
    pass
elif v == 5491:
    pass
elif v == 5492:
    pass
elif v == 5493:
    pass
elif v == 5494:
    pass
elif v == 5495:
    pass
elif v == 5496:
    pass
elif v == 5497:
    pass
elif v == 5498:
    pass
elif v == 5499:
    pass
elif v == 5500:
    pass
elif v == 5501:
    pass
elif v == 5502:
    pass
elif v == 5503:
    pass
elif v == 5504:
    pass
elif v == 5505:
    pass
elif v == 5506:
    pass
elif v == 5507:
    pass
elif v == 5508:
    pass
elif v == 5509:
    pass
elif v == 5510:
    pass
elif v == 5511:
    pass
elif v == 5512:
    pass
elif v == 5513:
    pass
elif v == 5514:
    pass
elif v == 5515:
    pass
elif v == 5516:
    pass
elif v == 5517:
    pass
elif v == 5518:
    pass
elif v == 5519:
    pass
elif v == 5520:
    pass
elif v == 5521:
    pass
elif v == 5522:
    pass
elif v == 5523:
    pass
elif v == 5524:
    pass
elif v == 5525:
    pass
elif v == 5526:
    pass
elif v == 5527:
    pass
elif v == 5528:
    pass
elif v == 5529:
    pass
elif v == 5530:
    pass
elif v == 5531:
    pass
elif v == 5532:
    pass
elif v == 5533:
    pass
elif v == 5534:
    pass
elif v == 5535:
    pass
elif v == 5536:
    pass
elif v == 5537:
    pass
elif v == 5538:
    pass
elif v == 5539:
    pass
elif v == 5540:
    pass
elif v == 5541:
    pass
elif v == 5542:
    pass
elif v == 5543:
    pass
elif v == 5544:
    pass
elif v == 5545:
    pass
elif v == 5546:
    pass
elif v == 5547:
    pass
elif v == 5548:
    pass
elif v == 5549:
    pass
elif v == 5550:
    pass
elif v == 5551:
    pass
elif v == 5552:
    pass
elif v == 5553:
    pass
elif v == 5554:
    pass
elif v == 5555:
    pass
elif v == 5556:
    pass
elif v == 5557:
    pass
elif v == 5558:
    pass
elif v == 5559:
    pass
elif v == 5560:
    pass
elif v == 5561:
    pass
elif v == 5562:
    pass
elif v == 5563:
    pass
elif v == 5564:
    pass
elif v == 5565:
    pass
elif v == 5566:
    pass
elif v == 5567:
    pass
elif v == 5568:
    pass
elif v == 5569:
    pass
elif v == 5570:
    pass
elif v == 5571:
    pass
elif v == 5572:
    pass
elif v == 5573:
    pass
elif v == 5574:
    pass
elif v == 5575:
    pass
elif v == 5576:
    pass
elif v == 5577:
    pass
elif v == 5578:
    pass
elif v == 5579:
    pass
elif v == 5580:
    pass
elif v == 5581:
    pass
elif v == 5582:
    pass
elif v == 5583:
    pass
elif v == 5584:
    pass
elif v == 5585:
    pass
elif v == 5586:
    pass
elif v == 5587:
    pass
elif v == 5588:
    pass
elif v == 5589:
    pass
elif v == 5590:
    pass
elif v == 5591:
    pass
elif v == 5592:
    pass
elif v == 5593:
    pass
elif v == 5594:
    pass
elif v == 5595:
    pass
elif v == 5596:
    pass
elif v == 5597:
    pass
elif v == 5598:
    pass
elif v == 5599:
    pass
elif v == 5600:
    pass
elif v == 5601:
    pass
elif v == 5602:
    pass
elif v == 5603:
    pass
elif v == 5604:
    pass
elif v == 5605:
    pass
elif v == 5606:
    pass
elif v == 5607:
    pass
elif v == 5608:
    pass
elif v == 5609:
    pass
elif v == 5610:
    pass
elif v == 5611:
    pass
elif v == 5612:
    pass
elif v == 5613:
    pass
elif v == 5614:
    pass
elif v == 5615:
    pass
elif v == 5616:
    pass
elif v == 5617:
    pass
elif v == 5618:
    pass
elif v == 5619:
    pass
elif v == 5620:
    pass
elif v == 5621:
    pass
elif v == 5622:
    pass
elif v == 5623:
    pass
elif v == 5624:
    pass
elif v == 5625:
    pass
elif v == 5626:
    pass
elif v == 5627:
    pass
elif v == 5628:
    pass
elif v == 5629:
    pass
elif v == 5630:
    pass
elif v == 5631:
    pass
elif v == 5632:
    pass
elif v == 5633:
    pass
elif v == 5634:
    pass
elif v == 5635:
    pass
elif v == 5636:
    pass
elif v == 5637:
    pass
elif v == 5638:
    pass
elif v == 5639:
    pass
elif v == 5640:
    pass
elif v == 5641:
    pass
elif v == 5642:
    pass
elif v == 5643:
    pass
elif v == 5644:
    pass
elif v == 5645:
    pass
elif v == 5646:
    pass
elif v == 5647:
    pass
elif v == 5648:
    pass
elif v == 5649:
    pass
elif v == 5650:
    pass
elif v == 5651:
    pass
elif v == 5652:
    pass
elif v == 5653:
    pass
elif v == 5654:
    pass
elif v == 5655:
    pass
elif v == 5656:
    pass
elif v == 5657:
    pass
elif v == 5658:
    pass
elif v == 5659:
    pass
elif v == 5660:
    pass
elif v == 5661:
    pass
elif v == 5662:
    pass
elif v == 5663:
    pass
elif v == 5664:
    pass
elif v == 5665:
    pass
elif v == 5666:
    pass
elif v == 5667:
    pass
elif v == 5668:
    pass
elif v == 5669:
    pass
elif v == 5670:
    pass
elif v == 5671:
    pass
elif v == 5672:
    pass
elif v == 5673:
    pass
elif v == 5674:
    pass
elif v == 5675:
    pass
elif v == 5676:
    pass
elif v == 5677:
    pass
elif v == 5678:
    pass
elif v == 5679:
    pass
elif v == 5680:
    pass
elif v == 5681:
    pass
elif v == 5682:
    pass
elif v == 5683:
    pass
elif v == 5684:
    pass
elif v == 5685:
    pass
elif v == 5686:
    pass
elif v == 5687:
    pass
elif v == 5688:
    pass
elif v == 5689:
    pass
elif v == 5690:
    pass
elif v == 5691:
    pass
elif v == 5692:
    pass
elif v == 5693:
    pass
elif v == 5694:
    pass
elif v == 5695:
    pass
elif v == 5696:
    pass
elif v == 5697:
    pass
elif v == 5698:
    pass
elif v == 5699:
    pass
elif v == 5700:
    pass
elif v == 5701:
    pass
elif v == 5702:
    pass
elif v == 5703:
    pass
elif v == 5704:
    pass
elif v == 5705:
    pass
elif v == 5706:
    pass
elif v == 5707:
    pass
elif v == 5708:
    pass
elif v == 5709:
    pass
elif v == 5710:
    pass
elif v == 5711:
    pass
elif v == 5712:
    pass
elif v == 5713:
    pass
elif v == 5714:
    pass
elif v == 5715:
    pass
elif v == 5716:
    pass
elif v == 5717:
    pass
elif v == 5718:
    pass
elif v == 5719:
    pass
elif v == 5720:
    pass
elif v == 5721:
    pass
elif v == 5722:
    pass
elif v == 5723:
    pass
elif v == 5724:
    pass
elif v == 5725:
    pass
elif v == 5726:
    pass
elif v == 5727:
    pass
elif v == 5728:
    pass
elif v == 5729:
    pass
elif v == 5730:
    pass
elif v == 5731:
    pass
elif v == 5732:
    pass
elif v == 5733:
    pass
elif v == 5734:
    pass
elif v == 5735:
    pass
elif v == 5736:
    pass
elif v == 5737:
    pass
elif v == 5738:
    pass
elif v == 5739:
    pass
elif v == 5740:
    pass
elif v == 5741:
    pass
elif v == 5742:
    pass
elif v == 5743:
    pass
elif v == 5744:
    pass
elif v == 5745:
    pass
elif v == 5746:
    pass
elif v == 5747:
    pass
elif v == 5748:
    pass
elif v == 5749:
    pass
elif v == 5750:
    pass
elif v == 5751:
    pass
elif v == 5752:
    pass
elif v == 5753:
    pass
elif v == 5754:
    pass
elif v == 5755:
    pass
elif v == 5756:
    pass
elif v == 5757:
    pass
elif v == 5758:
    pass
elif v == 5759:
    pass
elif v == 5760:
    pass
elif v == 5761:
    pass
elif v == 5762:
    pass
elif v == 5763:
    pass
elif v == 5764:
    pass
elif v == 5765:
    pass
elif v == 5766:
    pass
elif v == 5767:
    pass
elif v == 5768:
    pass
elif v == 5769:
    pass
elif v == 5770:
    pass
elif v == 5771:
    pass
elif v == 5772:
    pass
elif v == 5773:
    pass
elif v == 5774:
    pass
elif v == 5775:
    pass
elif v == 5776:
    pass
elif v == 5777:
    pass
elif v == 5778:
    pass
elif v == 5779:
    pass
elif v == 5780:
    pass
elif v == 5781:
    pass
elif v == 5782:
    pass
elif v == 5783:
    pass
elif v == 5784:
    pass
elif v == 5785:
    pass
elif v == 5786:
    pass
elif v == 5787:
    pass
elif v == 5788:
    pass
elif v == 5789:
    pass
elif v == 5790:
    pass
elif v == 5791:
    pass
elif v == 5792:
    pass
elif v == 5793:
    pass
elif v == 5794:
    pass
elif v == 5795:
    pass
elif v == 5796:
    pass
elif v == 5797:
    pass
elif v == 5798:
    pass
elif v == 5799:
    pass
elif v == 5800:
    pass
elif v == 5801:
    pass
elif v == 5802:
    pass
elif v == 5803:
    pass
elif v == 5804:
    pass
elif v == 5805:
    pass
elif v == 5806:
    pass
elif v == 5807:
    pass
elif v == 5808:
    pass
elif v == 5809:
    pass
elif v == 5810:
    pass
elif v == 5811:
    pass
elif v == 5812:
    pass
elif v == 5813:
    pass
elif v == 5814:
    pass
elif v == 5815:
    pass
elif v == 5816:
    pass
elif v == 5817:
    pass
elif v == 5818:
    pass
elif v == 5819:
    pass
elif v == 5820:
    pass
elif v == 5821:
    pass
elif v == 5822:
    pass
elif v == 5823:
    pass
elif v == 5824:
    pass
elif v == 5825:
    pass
elif v == 5826:
    pass
elif v == 5827:
    pass
elif v == 5828:
    pass
elif v == 5829:
    pass
elif v == 5830:
    pass
elif v == 5831:
    pass
elif v == 5832:
    pass
elif v == 5833:
    pass
elif v == 5834:
    pass
elif v == 5835:
    pass
elif v == 5836:
    pass
elif v == 5837:
    pass
elif v == 5838:
    pass
elif v == 5839:
    pass
elif v == 5840:
    pass
elif v == 5841:
    pass
elif v == 5842:
    pass
elif v == 5843:
    pass
elif v == 5844:
    pass
elif v == 5845:
    pass
elif v == 5846:
    pass
elif v == 5847:
    pass
elif v == 5848:
    pass
elif v == 5849:
    pass
elif v == 5850:
    pass
elif v == 5851:
    pass
elif v == 5852:
    pass
elif v == 5853:
    pass
elif v == 5854:
    pass
elif v == 5855:
    pass
elif v == 5856:
    pass
elif v == 5857:
    pass
elif v == 5858:
    pass
elif v == 5859:
    pass
elif v == 5860:
    pass
elif v == 5861:
    pass
elif v == 5862:
    pass
elif v == 5863:
    pass
elif v == 5864:
    pass
elif v == 5865:
    pass
elif v == 5866:
    pass
elif v == 5867:
    pass
elif v == 5868:
    pass
elif v == 5869:
    pass
elif v == 5870:
    pass
elif v == 5871:
    pass
elif v == 5872:
    pass
elif v == 5873:
    pass
elif v == 5874:
    pass
elif v == 5875:
    pass
elif v == 5876:
    pass
elif v == 5877:
    pass
elif v == 5878:
    pass
elif v == 5879:
    pass
elif v == 5880:
    pass
elif v == 5881:
    pass
elif v == 5882:
    pass
elif v == 5883:
    pass
elif v == 5884:
    pass
elif v == 5885:
    pass
elif v == 5886:
    pass
elif v == 5887:
    pass
elif v == 5888:
    pass
elif v == 5889:
    pass
elif v == 5890:
    pass
elif v == 5891:
    pass
elif v == 5892:
    pass
elif v == 5893:
    pass
elif v == 5894:
    pass
elif v == 5895:
    pass
elif v == 5896:
    pass
elif v == 5897:
    pass
elif v == 5898:
    pass
elif v == 5899:
    pass
elif v == 5900:
    pass
elif v == 5901:
    pass
elif v == 5902:
    pass
elif v == 5903:
    pass
elif v == 5904:
    pass
elif v == 5905:
    pass
elif v == 5906:
    pass
elif v == 5907:
    pass
elif v == 5908:
    pass
elif v == 5909:
    pass
elif v == 5910:
    pass
elif v == 5911:
    pass
elif v == 5912:
    pass
elif v == 5913:
    pass
elif v == 5914:
    pass
elif v == 5915:
    pass
elif v == 5916:
    pass
elif v == 5917:
    pass
elif v == 5918:
    pass
elif v == 5919:
    pass
elif v == 5920:
    pass
elif v == 5921:
    pass
elif v == 5922:
    pass
elif v == 5923:
    pass
elif v == 5924:
    pass
elif v == 5925:
    pass
elif v == 5926:
    pass
elif v == 5927:
    pass
elif v == 5928:
    pass
elif v == 5929:
    pass
elif v == 5930:
    pass
elif v == 5931:
    pass
elif v == 5932:
    pass
elif v == 5933:
    pass
elif v == 5934:
    pass
elif v == 5935:
    pass
elif v == 5936:
    pass
elif v == 5937:
    pass
elif v == 5938:
    pass
elif v == 5939:
    pass
elif v == 5940:
    pass
elif v == 5941:
    pass
elif v == 5942:
    pass
elif v == 5943:
    pass
elif v == 5944:
    pass
elif v == 5945:
    pass
elif v == 5946:
    pass
elif v == 5947:
    pass
elif v == 5948:
    pass
elif v == 5949:
    pass
elif v == 5950:
    pass
elif v == 5951:
    pass
elif v == 5952:
    pass
elif v == 5953:
    pass
elif v == 5954:
    pass
elif v == 5955:
    pass
elif v == 5956:
    pass
elif v == 5957:
    pass
elif v == 5958:
    pass
elif v == 5959:
    pass
elif v == 5960:
    pass
elif v == 5961:
    pass
elif v == 5962:
    pass
elif v == 5963:
    pass
elif v == 5964:
    pass
elif v == 5965:
    pass
elif v == 5966:
    pass
elif v == 5967:
    pass
elif v == 5968:
    pass
elif v == 5969:
    pass
elif v == 5970:
    pass
elif v == 5971:
    pass
elif v == 5972:
    pass
elif v == 5973:
    pass
elif v == 5974:
    pass
elif v == 5975:
    pass
elif v == 5976:
    pass
elif v == 5977:
    pass
elif v == 5978:
    pass
elif v == 5979:
    pass
elif v == 5980:
    pass
elif v == 5981:
    pass
elif v == 5982:
    pass
elif v == 5983:
    pass
elif v == 5984:
    pass
elif v == 5985:
    pass
elif v == 5986:
    pass
elif v == 5987:
    pass
elif v == 5988:
    pass
elif v == 5989:
    pass
elif v == 5990:
    pass
elif v == 5991:
    pass
elif v == 5992:
    pass
elif v == 5993:
    pass
elif v == 5994:
    pass
elif v == 5995:
    pass
elif v == 5996:
    pass
elif v == 5997:
    pass
elif v == 5998:
    pass
elif v == 5999:
    pass
elif v == 6000:
    pass
elif v == 6001:
    pass
elif v == 6002:
    pass
elif v == 6003:
    pass
elif v == 6004:
    pass
elif v == 6005:
    pass
elif v == 6006:
    pass
elif v == 6007:
    pass
elif v == 6008:
    pass
elif v == 6009:
    pass
elif v == 6010:
    pass
elif v == 6011:
    pass
elif v == 6012:
    pass
elif v == 6013:
    pass
elif v == 6014:
    pass
elif v == 6015:
    pass
elif v == 6016:
    pass
elif v == 6017:
    pass
elif v == 6018:
    pass
elif v == 6019:
    pass
elif v == 6020:
    pass
elif v == 6021:
    pass
elif v == 6022:
    pass
elif v == 6023:
    pass
elif v == 6024:
    pass
elif v == 6025:
    pass
elif v == 6026:
    pass
elif v == 6027:
    pass
elif v == 6028:
    pass
elif v == 6029:
    pass
elif v == 6030:
    pass
elif v == 6031:
    pass
elif v == 6032:
    pass
elif v == 6033:
    pass
elif v == 6034:
    pass
elif v == 6035:
    pass
elif v == 6036:
    pass
elif v == 6037:
    pass
elif v == 6038:
    pass
elif v == 6039:
    pass
elif v == 6040:
    pass
elif v == 6041:
    pass
elif v == 6042:
    pass
elif v == 6043:
    pass
elif v == 6044:
    pass
elif v == 6045:
    pass
elif v == 6046:
    pass
elif v == 6047:
    pass
elif v == 6048:
    pass
elif v == 6049:
    pass
elif v == 6050:
    pass
elif v == 6051:
    pass
elif v == 6052:
    pass
elif v == 6053:
    pass
elif v == 6054:
    pass
elif v == 6055:
    pass
elif v == 6056:
    pass
elif v == 6057:
    pass
elif v == 6058:
    pass
elif v == 6059:
    pass
elif v == 6060:
    pass
elif v == 6061:
    pass
elif v == 6062:
    pass
elif v == 6063:
    pass
elif v == 6064:
    pass
elif v == 6065:
    pass
elif v == 6066:
    pass
elif v == 6067:
    pass
elif v == 6068:
    pass
elif v == 6069:
    pass
elif v == 6070:
    pass
elif v == 6071:
    pass
elif v == 6072:
    pass
elif v == 6073:
    pass
elif v == 6074:
    pass
elif v == 6075:
    pass
elif v == 6076:
    pass
elif v == 6077:
    pass
elif v == 6078:
    pass
elif v == 6079:
    pass
elif v == 6080:
    pass
elif v == 6081:
    pass
elif v == 6082:
    pass
elif v == 6083:
    pass
elif v == 6084:
    pass
elif v == 6085:
    pass
elif v == 6086:
    pass
elif v == 6087:
    pass
elif v == 6088:
    pass
elif v == 6089:
    pass
elif v == 6090:
    pass
elif v == 6091:
    pass
elif v == 6092:
    pass
elif v == 6093:
    pass
elif v == 6094:
    pass
elif v == 6095:
    pass
elif v == 6096:
    pass
elif v == 6097:
    pass
elif v == 6098:
    pass
elif v == 6099:
    pass
elif v == 6100:
    pass
elif v == 6101:
    pass
elif v == 6102:
    pass
elif v == 6103:
    pass
elif v == 6104:
    pass
elif v == 6105:
    pass
elif v == 6106:
    pass
elif v == 6107:
    pass
elif v == 6108:
    pass
elif v == 6109:
    pass
elif v == 6110:
    pass
elif v == 6111:
    pass
elif v == 6112:
    pass
elif v == 6113:
    pass
elif v == 6114:
    pass
elif v == 6115:
    pass
elif v == 6116:
    pass
elif v == 6117:
    pass
elif v == 6118:
    pass
elif v == 6119:
    pass
elif v == 6120:
    pass
elif v == 6121:
    pass
elif v == 6122:
    pass
elif v == 6123:
    pass
elif v == 6124:
    pass
elif v == 6125:
    pass
elif v == 6126:
    pass
elif v == 6127:
    pass
elif v == 6128:
    pass
elif v == 6129:
    pass
elif v == 6130:
    pass
elif v == 6131:
    pass
elif v == 6132:
    pass
elif v == 6133:
    pass
elif v == 6134:
    pass
elif v == 6135:
    pass
elif v == 6136:
    pass
elif v == 6137:
    pass
elif v == 6138:
    pass
elif v == 6139:
    pass
elif v == 6140:
    pass
elif v == 6141:
    pass
elif v == 6142:
    pass
elif v == 6143:
    pass
elif v == 6144:
    pass
elif v == 6145:
    pass
elif v == 6146:
    pass
elif v == 6147:
    pass
elif v == 6148:
    pass
elif v == 6149:
    pass
elif v == 6150:
    pass
elif v == 6151:
    pass
elif v == 6152:
    pass
elif v == 6153:
    pass
elif v == 6154:
    pass
elif v == 6155:
    pass
elif v == 6156:
    pass
elif v == 6157:
    pass
elif v == 6158:
    pass
elif v == 6159:
    pass
elif v == 6160:
    pass
elif v == 6161:
    pass
elif v == 6162:
    pass
elif v == 6163:
    pass
elif v == 6164:
    pass
elif v == 6165:
    pass
elif v == 6166:
    pass
elif v == 6167:
    pass
elif v == 6168:
    pass
elif v == 6169:
    pass
elif v == 6170:
    pass
elif v == 6171:
    pass
elif v == 6172:
    pass
elif v == 6173:
    pass
elif v == 6174:
    pass
elif v == 6175:
    pass
elif v == 6176:
    pass
elif v == 6177:
    pass
elif v == 6178:
    pass
elif v == 6179:
    pass
elif v == 6180:
    pass
elif v == 6181:
    pass
elif v == 6182:
    pass
elif v == 6183:
    pass
elif v == 6184:
    pass
elif v == 6185:
    pass
elif v == 6186:
    pass
elif v == 6187:
    pass
elif v == 6188:
    pass
elif v == 6189:
    pass
elif v == 6190:
    pass
elif v == 6191:
    pass
elif v == 6192:
    pass
elif v == 6193:
    pass
elif v == 6194:
    pass
elif v == 6195:
    pass
elif v == 6196:
    pass
elif v == 6197:
    pass
elif v == 6198:
    pass
elif v == 6199:
    pass
elif v == 6200:
    pass
elif v == 6201:
    pass
elif v == 6202:
    pass
elif v == 6203:
    pass
elif v == 6204:
    pass
elif v == 6205:
    pass
elif v == 6206:
    pass
elif v == 6207:
    pass
elif v == 6208:
    pass
elif v == 6209:
    pass
elif v == 6210:
    pass
elif v == 6211:
    pass
elif v == 6212:
    pass
elif v == 6213:
    pass
elif v == 6214:
    pass
elif v == 6215:
    pass
elif v == 6216:
    pass
elif v == 6217:
    pass
elif v == 6218:
    pass
elif v == 6219:
    pass
elif v == 6220:
    pass
elif v == 6221:
    pass
elif v == 6222:
    pass
elif v == 6223:
    pass
elif v == 6224:
    pass
elif v == 6225:
    pass
elif v == 6226:
    pass
elif v == 6227:
    pass
elif v == 6228:
    pass
elif v == 6229:
    pass
elif v == 6230:
    pass
elif v == 6231:
    pass
elif v == 6232:
    pass
elif v == 6233:
    pass
elif v == 6234:
    pass
elif v == 6235:
    pass
elif v == 6236:
    pass
elif v == 6237:
    pass
elif v == 6238:
    pass
elif v == 6239:
    pass
elif v == 6240:
    pass
elif v == 6241:
    pass
elif v == 6242:
    pass
elif v == 6243:
    pass
elif v == 6244:
    pass
elif v == 6245:
    pass
elif v == 6246:
    pass
elif v == 6247:
    pass
elif v == 6248:
    pass
elif v == 6249:
    pass
elif v == 6250:
    pass
elif v == 6251:
    pass
elif v == 6252:
    pass
elif v == 6253:
    pass
elif v == 6254:
    pass
elif v == 6255:
    pass
elif v == 6256:
    pass
elif v == 6257:
    pass
elif v == 6258:
    pass
elif v == 6259:
    pass
elif v == 6260:
    pass
elif v == 6261:
    pass
elif v == 6262:
    pass
elif v == 6263:
    pass
elif v == 6264:
    pass
elif v == 6265:
    pass
elif v == 6266:
    pass
elif v == 6267:
    pass
elif v == 6268:
    pass
elif v == 6269:
    pass
elif v == 6270:
    pass
elif v == 6271:
    pass
elif v == 6272:
    pass
elif v == 6273:
    pass
elif v == 6274:
    pass
elif v == 6275:
    pass
elif v == 6276:
    pass
elif v == 6277:
    pass
elif v == 6278:
    pass
elif v == 6279:
    pass
elif v == 6280:
    pass
elif v == 6281:
    pass
elif v == 6282:
    pass
elif v == 6283:
    pass
elif v == 6284:
    pass
elif v == 6285:
    pass
elif v == 6286:
    pass
elif v == 6287:
    pass
elif v == 6288:
    pass
elif v == 6289:
    pass
elif v == 6290:
    pass
elif v == 6291:
    pass
elif v == 6292:
    pass
elif v == 6293:
    pass
elif v == 6294:
    pass
elif v == 6295:
    pass
elif v == 6296:
    pass
elif v == 6297:
    pass
elif v == 6298:
    pass
elif v == 6299:
    pass
elif v == 6300:
    pass
elif v == 6301:
    pass
elif v == 6302:
    pass
elif v == 6303:
    pass
elif v == 6304:
    pass
elif v == 6305:
    pass
elif v == 6306:
    pass
elif v == 6307:
    pass
elif v == 6308:
    pass
elif v == 6309:
    pass
elif v == 6310:
    pass
elif v == 6311:
    pass
elif v == 6312:
    pass
elif v == 6313:
    pass
elif v == 6314:
    pass
elif v == 6315:
    pass
elif v == 6316:
    pass
elif v == 6317:
    pass
elif v == 6318:
    pass
elif v == 6319:
    pass
elif v == 6320:
    pass
elif v == 6321:
    pass
elif v == 6322:
    pass
elif v == 6323:
    pass
elif v == 6324:
    pass
elif v == 6325:
    pass
elif v == 6326:
    pass
elif v == 6327:
    pass
elif v == 6328:
    pass
elif v == 6329:
    pass
elif v == 6330:
    pass
elif v == 6331:
    pass
elif v == 6332:
    pass
elif v == 6333:
    pass
elif v == 6334:
    pass
elif v == 6335:
    pass
elif v == 6336:
    pass
elif v == 6337:
    pass
elif v == 6338:
    pass
elif v == 6339:
    pass
elif v == 6340:
    pass
elif v == 6341:
    pass
elif v == 6342:
    pass
elif v == 6343:
    pass
elif v == 6344:
    pass
elif v == 6345:
    pass
elif v == 6346:
    pass
elif v == 6347:
    pass
elif v == 6348:
    pass
elif v == 6349:
    pass
elif v == 6350:
    pass
elif v == 6351:
    pass
elif v == 6352:
    pass
elif v == 6353:
    pass
elif v == 6354:
    pass
elif v == 6355:
    pass
elif v == 6356:
    pass
elif v == 6357:
    pass
elif v == 6358:
    pass
elif v == 6359:
    pass
elif v == 6360:
    pass
elif v == 6361:
    pass
elif v == 6362:
    pass
elif v == 6363:
    pass
elif v == 6364:
    pass
elif v == 6365:
    pass
elif v == 6366:
    pass
elif v == 6367:
    pass
elif v == 6368:
    pass
elif v == 6369:
    pass
elif v == 6370:
    pass
elif v == 6371:
    pass
elif v == 6372:
    pass
elif v == 6373:
    pass
elif v == 6374:
    pass
elif v == 6375:
    pass
elif v == 6376:
    pass
elif v == 6377:
    pass
elif v == 6378:
    pass
elif v == 6379:
    pass
elif v == 6380:
    pass
elif v == 6381:
    pass
elif v == 6382:
    pass
elif v == 6383:
    pass
elif v == 6384:
    pass
elif v == 6385:
    pass
elif v == 6386:
    pass
elif v == 6387:
    pass
elif v == 6388:
    pass
elif v == 6389:
    pass
elif v == 6390:
    pass
elif v == 6391:
    pass
elif v == 6392:
    pass
elif v == 6393:
    pass
elif v == 6394:
    pass
elif v == 6395:
    pass
elif v == 6396:
    pass
elif v == 6397:
    pass
elif v == 6398:
    pass
elif v == 6399:
    pass
elif v == 6400:
    pass
elif v == 6401:
    pass
elif v == 6402:
    pass
elif v == 6403:
    pass
elif v == 6404:
    pass
elif v == 6405:
    pass
elif v == 6406:
    pass
elif v == 6407:
    pass
elif v == 6408:
    pass
elif v == 6409:
    pass
elif v == 6410:
    pass
elif v == 6411:
    pass
elif v == 6412:
    pass
elif v == 6413:
    pass
elif v == 6414:
    pass
elif v == 6415:
    pass
elif v == 6416:
    pass
elif v == 6417:
    pass
elif v == 6418:
    pass
elif v == 6419:
    pass
elif v == 6420:
    pass
elif v == 6421:
    pass
elif v == 6422:
    pass
elif v == 6423:
    pass
elif v == 6424:
    pass
elif v == 6425:
    pass
elif v == 6426:
    pass
elif v == 6427:
    pass
elif v == 6428:
    pass
elif v == 6429:
    pass
elif v == 6430:
    pass
elif v == 6431:
    pass
elif v == 6432:
    pass
elif v == 6433:
    pass
elif v == 6434:
    pass
elif v == 6435:
    pass
elif v == 6436:
    pass
elif v == 6437:
    pass
elif v == 6438:
    pass
elif v == 6439:
    pass
elif v == 6440:
    pass
elif v == 6441:
    pass
elif v == 6442:
    pass
elif v == 6443:
    pass
elif v == 6444:
    pass
elif v == 6445:
    pass
elif v == 6446:
    pass
elif v == 6447:
    pass
elif v == 6448:
    pass
elif v == 6449:
    pass
elif v == 6450:
    pass
elif v == 6451:
    pass
elif v == 6452:
    pass
elif v == 6453:
    pass
elif v == 6454:
    pass
elif v == 6455:
    pass
elif v == 6456:
    pass
elif v == 6457:
    pass
elif v == 6458:
    pass
elif v == 6459:
    pass
elif v == 6460:
    pass
elif v == 6461:
    pass
elif v == 6462:
    pass
elif v == 6463:
    pass
elif v == 6464:
    pass
elif v == 6465:
    pass
elif v == 6466:
    pass
elif v == 6467:
    pass
elif v == 6468:
    pass
elif v == 6469:
    pass
elif v == 6470:
    pass
elif v == 6471:
    pass
elif v == 6472:
    pass
elif v == 6473:
    pass
elif v == 6474:
    pass
elif v == 6475:
    pass
elif v == 6476:
    pass
elif v == 6477:
    pass
elif v == 6478:
    pass
elif v == 6479:
    pass
elif v == 6480:
    pass
elif v == 6481:
    pass
elif v == 6482:
    pass
elif v == 6483:
    pass
elif v == 6484:
    pass
elif v == 6485:
    pass
elif v == 6486:
    pass
elif v == 6487:
    pass
elif v == 6488:
    pass
elif v == 6489:
    pass
elif v == 6490:
    pass
elif v == 6491:
    pass
elif v == 6492:
    pass
elif v == 6493:
    pass
elif v == 6494:
    pass
elif v == 6495:
    pass
elif v == 6496:
    pass
elif v == 6497:
    pass
elif v == 6498:
    pass
elif v == 6499:
    pass
elif v == 6500:
    pass
elif v == 6501:
    pass
elif v == 6502:
    pass
elif v == 6503:
    pass
elif v == 6504:
    pass
elif v == 6505:
    pass
elif v == 6506:
    pass
elif v == 6507:
    pass
elif v == 6508:
    pass
elif v == 6509:
    pass
elif v == 6510:
    pass
elif v == 6511:
    pass
elif v == 6512:
    pass
elif v == 6513:
    pass
elif v == 6514:
    pass
elif v == 6515:
    pass
elif v == 6516:
    pass
elif v == 6517:
    pass
elif v == 6518:
    pass
elif v == 6519:
    pass
elif v == 6520:
    pass
elif v == 6521:
    pass
elif v == 6522:
    pass
elif v == 6523:
    pass
elif v == 6524:
    pass
elif v == 6525:
    pass
elif v == 6526:
    pass
elif v == 6527:
    pass
elif v == 6528:
    pass
elif v == 6529:
    pass
elif v == 6530:
    pass
elif v == 6531:
    pass
elif v == 6532:
    pass
elif v == 6533:
    pass
elif v == 6534:
    pass
elif v == 6535:
    pass
elif v == 6536:
    pass
elif v == 6537:
    pass
elif v == 6538:
    pass
elif v == 6539:
    pass
elif v == 6540:
    pass
elif v == 6541:
    pass
elif v == 6542:
    pass
elif v == 6543:
    pass
elif v == 6544:
    pass
elif v == 6545:
    pass
elif v == 6546:
    pass
elif v == 6547:
    pass
elif v == 6548:
    pass
elif v == 6549:
    pass
elif v == 6550:
    pass
elif v == 6551:
    pass
elif v == 6552:
    pass
elif v == 6553:
    pass
elif v == 6554:
    pass
elif v == 6555:
    pass
elif v == 6556:
    pass
elif v == 6557:
    pass
elif v == 6558:
    pass
elif v == 6559:
    pass
elif v == 6560:
    pass
elif v == 6561:
    pass
elif v == 6562:
    pass
elif v == 6563:
    pass
elif v == 6564:
    pass
elif v == 6565:
    pass
elif v == 6566:
    pass
elif v == 6567:
    pass
elif v == 6568:
    pass
elif v == 6569:
    pass
elif v == 6570:
    pass
elif v == 6571:
    pass
elif v == 6572:
    pass
elif v == 6573:
    pass
elif v == 6574:
    pass
elif v == 6575:
    pass
elif v == 6576:
    pass
elif v == 6577:
    pass
elif v == 6578:
    pass
elif v == 6579:
    pass
elif v == 6580:
    pass
elif v == 6581:
    pass
elif v == 6582:
    pass
elif v == 6583:
    pass
elif v == 6584:
    pass
elif v == 6585:
    pass
elif v == 6586:
    pass
elif v == 6587:
    pass
elif v == 6588:
    pass
elif v == 6589:
    pass
elif v == 6590:
    pass
elif v == 6591:
    pass
elif v == 6592:
    pass
elif v == 6593:
    pass
elif v == 6594:
    pass
elif v == 6595:
    pass
elif v == 6596:
    pass
elif v == 6597:
    pass
elif v == 6598:
    pass
elif v == 6599:
    pass
elif v == 6600:
    pass
elif v == 6601:
    pass
elif v == 6602:
    pass
elif v == 6603:
    pass
elif v == 6604:
    pass
elif v == 6605:
    pass
elif v == 6606:
    pass
elif v == 6607:
    pass
elif v == 6608:
    pass
elif v == 6609:
    pass
elif v == 6610:
    pass
elif v == 6611:
    pass
elif v == 6612:
    pass
elif v == 6613:
    pass
elif v == 6614:
    pass
elif v == 6615:
    pass
elif v == 6616:
    pass
elif v == 6617:
    pass
elif v == 6618:
    pass
elif v == 6619:
    pass
elif v == 6620:
    pass
elif v == 6621:
    pass
elif v == 6622:
    pass
elif v == 6623:
    pass
elif v == 6624:
    pass
elif v == 6625:
    pass
elif v == 6626:
    pass
elif v == 6627:
    pass
elif v == 6628:
    pass
elif v == 6629:
    pass
elif v == 6630:
    pass
elif v == 6631:
    pass
elif v == 6632:
    pass
elif v == 6633:
    pass
elif v == 6634:
    pass
elif v == 6635:
    pass
elif v == 6636:
    pass
elif v == 6637:
    pass
elif v == 6638:
    pass
elif v == 6639:
    pass
elif v == 6640:
    pass
elif v == 6641:
    pass
elif v == 6642:
    pass
elif v == 6643:
    pass
elif v == 6644:
    pass
elif v == 6645:
    pass
elif v == 6646:
    pass
elif v == 6647:
    pass
elif v == 6648:
    pass
elif v == 6649:
    pass
elif v == 6650:
    pass
elif v == 6651:
    pass
elif v == 6652:
    pass
elif v == 6653:
    pass
elif v == 6654:
    pass
elif v == 6655:
    pass
elif v == 6656:
    pass
elif v == 6657:
    pass
elif v == 6658:
    pass
elif v == 6659:
    pass
elif v == 6660:
    pass
elif v == 6661:
    pass
elif v == 6662:
    pass
elif v == 6663:
    pass
elif v == 6664:
    pass
elif v == 6665:
    pass
elif v == 6666:
    pass
elif v == 6667:
    pass
elif v == 6668:
    pass
elif v == 6669:
    pass
elif v == 6670:
    pass
elif v == 6671:
    pass
elif v == 6672:
    pass
elif v == 6673:
    pass
elif v == 6674:
    pass
elif v == 6675:
    pass
elif v == 6676:
    pass
elif v == 6677:
    pass
elif v == 6678:
    pass
elif v == 6679:
    pass
elif v == 6680:
    pass
elif v == 6681:
    pass
elif v == 6682:
    pass
elif v == 6683:
    pass
elif v == 6684:
    pass
elif v == 6685:
    pass
elif v == 6686:
    pass
elif v == 6687:
    pass
elif v == 6688:
    pass
elif v == 6689:
    pass
elif v == 6690:
    pass
elif v == 6691:
    pass
elif v == 6692:
    pass
elif v == 6693:
    pass
elif v == 6694:
    pass
elif v == 6695:
    pass
elif v == 6696:
    pass
elif v == 6697:
    pass
elif v == 6698:
    pass
elif v == 6699:
    pass
elif v == 6700:
    pass
elif v == 6701:
    pass
elif v == 6702:
    pass
elif v == 6703:
    pass
elif v == 6704:
    pass
elif v == 6705:
    pass
elif v == 6706:
    pass
elif v == 6707:
    pass
elif v == 6708:
    pass
elif v == 6709:
    pass
elif v == 6710:
    pass
elif v == 6711:
    pass
elif v == 6712:
    pass
elif v == 6713:
    pass
elif v == 6714:
    pass
elif v == 6715:
    pass
elif v == 6716:
    pass
elif v == 6717:
    pass
elif v == 6718:
    pass
elif v == 6719:
    pass
elif v == 6720:
    pass
elif v == 6721:
    pass
elif v == 6722:
    pass
elif v == 6723:
    pass
elif v == 6724:
    pass
elif v == 6725:
    pass
elif v == 6726:
    pass
elif v == 6727:
    pass
elif v == 6728:
    pass
elif v == 6729:
    pass
elif v == 6730:
    pass
elif v == 6731:
    pass
elif v == 6732:
    pass
elif v == 6733:
    pass
elif v == 6734:
    pass
elif v == 6735:
    pass
elif v == 6736:
    pass
elif v == 6737:
    pass
elif v == 6738:
    pass
elif v == 6739:
    pass
elif v == 6740:
    pass
elif v == 6741:
    pass
elif v == 6742:
    pass
elif v == 6743:
    pass
elif v == 6744:
    pass
elif v == 6745:
    pass
elif v == 6746:
    pass
elif v == 6747:
    pass
elif v == 6748:
    pass
elif v == 6749:
    pass
elif v == 6750:
    pass
elif v == 6751:
    pass
elif v == 6752:
    pass
elif v == 6753:
    pass
elif v == 6754:
    pass
elif v == 6755:
    pass
elif v == 6756:
    pass
elif v == 6757:
    pass
elif v == 6758:
    pass
elif v == 6759:
    pass
elif v == 6760:
    pass
elif v == 6761:
    pass
elif v == 6762:
    pass
elif v == 6763:
    pass
elif v == 6764:
    pass
elif v == 6765:
    pass
elif v == 6766:
    pass
elif v == 6767:
    pass
elif v == 6768:
    pass
elif v == 6769:
    pass
elif v == 6770:
    pass
elif v == 6771:
    pass
elif v == 6772:
    pass
elif v == 6773:
    pass
elif v == 6774:
    pass
elif v == 6775:
    pass
elif v == 6776:
    pass
elif v == 6777:
    pass
elif v == 6778:
    pass
elif v == 6779:
    pass
elif v == 6780:
    pass
elif v == 6781:
    pass
elif v == 6782:
    pass
elif v == 6783:
    pass
elif v == 6784:
    pass
elif v == 6785:
    pass
elif v == 6786:
    pass
elif v == 6787:
    pass
elif v == 6788:
    pass
elif v == 6789:
    pass
elif v == 6790:
    pass
elif v == 6791:
    pass
elif v == 6792:
    pass
elif v == 6793:
    pass
elif v == 6794:
    pass
elif v == 6795:
    pass
elif v == 6796:
    pass
elif v == 6797:
    pass
elif v == 6798:
    pass
elif v == 6799:
    pass
elif v == 6800:
    pass
elif v == 6801:
    pass
elif v == 6802:
    pass
elif v == 6803:
    pass
elif v == 6804:
    pass
elif v == 6805:
    pass
elif v == 6806:
    pass
elif v == 6807:
    pass
elif v == 6808:
    pass
elif v == 6809:
    pass
elif v == 6810:
    pass
elif v == 6811:
    pass
elif v == 6812:
    pass
elif v == 6813:
    pass
elif v == 6814:
    pass
elif v == 6815:
    pass
elif v == 6816:
    pass
elif v == 6817:
    pass
elif v == 6818:
    pass
elif v == 6819:
    pass
elif v == 6820:
    pass
elif v == 6821:
    pass
elif v == 6822:
    pass
elif v == 6823:
    pass
elif v == 6824:
    pass
elif v == 6825:
    pass
elif v == 6826:
    pass
elif v == 6827:
    pass
elif v == 6828:
    pass
elif v == 6829:
    pass
elif v == 6830:
    pass
elif v == 6831:
    pass
elif v == 6832:
    pass
elif v == 6833:
    pass
elif v == 6834:
    pass
elif v == 6835:
    pass
elif v == 6836:
    pass
elif v == 6837:
    pass
elif v == 6838:
    pass
elif v == 6839:
    pass
elif v == 6840:
    pass
elif v == 6841:
    pass
elif v == 6842:
    pass
elif v == 6843:
    pass
elif v == 6844:
    pass
elif v == 6845:
    pass
elif v == 6846:
    pass
elif v == 6847:
    pass
elif v == 6848:
    pass
elif v == 6849:
    pass
elif v == 6850:
    pass
elif v == 6851:
    pass
elif v == 6852:
    pass
elif v == 6853:
    pass
elif v == 6854:
    pass
elif v == 6855:
    pass
elif v == 6856:
    pass
elif v == 6857:
    pass
elif v == 6858:
    pass
elif v == 6859:
    pass
elif v == 6860:
    pass
elif v == 6861:
    pass
elif v == 6862:
    pass
elif v == 6863:
    pass
elif v == 6864:
    pass
elif v == 6865:
    pass
elif v == 6866:
    pass
elif v == 6867:
    pass
elif v == 6868:
    pass
elif v == 6869:
    pass
elif v == 6870:
    pass
elif v == 6871:
    pass
elif v == 6872:
    pass
elif v == 6873:
    pass
elif v == 6874:
    pass
elif v == 6875:
    pass
elif v == 6876:
    pass
elif v == 6877:
    pass
elif v == 6878:
    pass
elif v == 6879:
    pass
elif v == 6880:
    pass
elif v == 6881:
    pass
elif v == 6882:
    pass
elif v == 6883:
    pass
elif v == 6884:
    pass
elif v == 6885:
    pass
elif v == 6886:
    pass
elif v == 6887:
    pass
elif v == 6888:
    pass
elif v == 6889:
    pass
elif v == 6890:
    pass
elif v == 6891:
    pass
elif v == 6892:
    pass
elif v == 6893:
    pass
elif v == 6894:
    pass
elif v == 6895:
    pass
elif v == 6896:
    pass
elif v == 6897:
    pass
elif v == 6898:
    pass
elif v == 6899:
    pass
elif v == 6900:
    pass
elif v == 6901:
    pass
elif v == 6902:
    pass
elif v == 6903:
    pass
elif v == 6904:
    pass
elif v == 6905:
    pass
elif v == 6906:
    pass
elif v == 6907:
    pass
elif v == 6908:
    pass
elif v == 6909:
    pass
elif v == 6910:
    pass
elif v == 6911:
    pass
elif v == 6912:
    pass
elif v == 6913:
    pass
elif v == 6914:
    pass
elif v == 6915:
    pass
elif v == 6916:
    pass
elif v == 6917:
    pass
elif v == 6918:
    pass
elif v == 6919:
    pass
elif v == 6920:
    pass
elif v == 6921:
    pass
elif v == 6922:
    pass
elif v == 6923:
    pass
elif v == 6924:
    pass
elif v == 6925:
    pass
elif v == 6926:
    pass
elif v == 6927:
    pass
elif v == 6928:
    pass
elif v == 6929:
    pass
elif v == 6930:
    pass
elif v == 6931:
    pass
elif v == 6932:
    pass
elif v == 6933:
    pass
elif v == 6934:
    pass
elif v == 6935:
    pass
elif v == 6936:
    pass
elif v == 6937:
    pass
elif v == 6938:
    pass
elif v == 6939:
    pass
elif v == 6940:
    pass
elif v == 6941:
    pass
elif v == 6942:
    pass
elif v == 6943:
    pass
elif v == 6944:
    pass
elif v == 6945:
    pass
elif v == 6946:
    pass
elif v == 6947:
    pass
elif v == 6948:
    pass
elif v == 6949:
    pass
elif v == 6950:
    pass
elif v == 6951:
    pass
elif v == 6952:
    pass
elif v == 6953:
    pass
elif v == 6954:
    pass
elif v == 6955:
    pass
elif v == 6956:
    pass
elif v == 6957:
    pass
elif v == 6958:
    pass
elif v == 6959:
    pass
elif v == 6960:
    pass
elif v == 6961:
    pass
elif v == 6962:
    pass
elif v == 6963:
    pass
elif v == 6964:
    pass
elif v == 6965:
    pass
elif v == 6966:
    pass
elif v == 6967:
    pass
elif v == 6968:
    pass
elif v == 6969:
    pass
elif v == 6970:
    pass
elif v == 6971:
    pass
elif v == 6972:
    pass
elif v == 6973:
    pass
elif v == 6974:
    pass
elif v == 6975:
    pass
elif v == 6976:
    pass
elif v == 6977:
    pass
elif v == 6978:
    pass
elif v == 6979:
    pass
elif v == 6980:
    pass
elif v == 6981:
    pass
elif v == 6982:
    pass
elif v == 6983:
    pass
elif v == 6984:
    pass
elif v == 6985:
    pass
elif v == 6986:
    pass
elif v == 6987:
    pass
elif v == 6988:
    pass
elif v == 6989:
    pass
elif v == 6990:
    pass
elif v == 6991:
    pass
elif v == 6992:
    pass
elif v == 6993:
    pass
elif v == 6994:
    pass
elif v == 6995:
    pass
elif v == 6996:
    pass
elif v == 6997:
    pass
elif v == 6998:
    pass
elif v == 6999:
    pass
elif v == 7000:
    pass
elif v == 7001:
    pass
elif v == 7002:
    pass
elif v == 7003:
    pass
elif v == 7004:
    pass
elif v == 7005:
    pass
elif v == 7006:
    pass
elif v == 7007:
    pass
elif v == 7008:
    pass
elif v == 7009:
    pass
elif v == 7010:
    pass
elif v == 7011:
    pass
elif v == 7012:
    pass
elif v == 7013:
    pass
elif v == 7014:
    pass
elif v == 7015:
    pass
elif v == 7016:
    pass
elif v == 7017:
    pass
elif v == 7018:
    pass
elif v == 7019:
    pass
elif v == 7020:
    pass
elif v == 7021:
    pass
elif v == 7022:
    pass
elif v == 7023:
    pass
elif v == 7024:
    pass
elif v == 7025:
    pass
elif v == 7026:
    pass
elif v == 7027:
    pass
elif v == 7028:
    pass
elif v == 7029:
    pass
elif v == 7030:
    pass
elif v == 7031:
    pass
elif v == 7032:
    pass
elif v == 7033:
    pass
elif v == 7034:
    pass
elif v == 7035:
    pass
elif v == 7036:
    pass
elif v == 7037:
    pass
elif v == 7038:
    pass
elif v == 7039:
    pass
elif v == 7040:
    pass
elif v == 7041:
    pass
elif v == 7042:
    pass
elif v == 7043:
    pass
elif v == 7044:
    pass
elif v == 7045:
    pass
elif v == 7046:
    pass
elif v == 7047:
    pass
elif v == 7048:
    pass
elif v == 7049:
    pass
elif v == 7050:
    pass
elif v == 7051:
    pass
elif v == 7052:
    pass
elif v == 7053:
    pass
elif v == 7054:
    pass
elif v == 7055:
    pass
elif v == 7056:
    pass
elif v == 7057:
    pass
elif v == 7058:
    pass
elif v == 7059:
    pass
elif v == 7060:
    pass
elif v == 7061:
    pass
elif v == 7062:
    pass
elif v == 7063:
    pass
elif v == 7064:
    pass
elif v == 7065:
    pass
elif v == 7066:
    pass
elif v == 7067:
    pass
elif v == 7068:
    pass
elif v == 7069:
    pass
elif v == 7070:
    pass
elif v == 7071:
    pass
elif v == 7072:
    pass
elif v == 7073:
    pass
elif v == 7074:
    pass
elif v == 7075:
    pass
elif v == 7076:
    pass
elif v == 7077:
    pass
elif v == 7078:
    pass
elif v == 7079:
    pass
elif v == 7080:
    pass
elif v == 7081:
    pass
elif v == 7082:
    pass
elif v == 7083:
    pass
elif v == 7084:
    pass
elif v == 7085:
    pass
elif v == 7086:
    pass
elif v == 7087:
    pass
elif v == 7088:
    pass
elif v == 7089:
    pass
elif v == 7090:
    pass
elif v == 7091:
    pass
elif v == 7092:
    pass
elif v == 7093:
    pass
elif v == 7094:
    pass
elif v == 7095:
    pass
elif v == 7096:
    pass
elif v == 7097:
    pass
elif v == 7098:
    pass
elif v == 7099:
    pass
elif v == 7100:
    pass
elif v == 7101:
    pass
elif v == 7102:
    pass
elif v == 7103:
    pass
elif v == 7104:
    pass
elif v == 7105:
    pass
elif v == 7106:
    pass
elif v == 7107:
    pass
elif v == 7108:
    pass
elif v == 7109:
    pass
elif v == 7110:
    pass
elif v == 7111:
    pass
elif v == 7112:
    pass
elif v == 7113:
    pass
elif v == 7114:
    pass
elif v == 7115:
    pass
elif v == 7116:
    pass
elif v == 7117:
    pass
elif v == 7118:
    pass
elif v == 7119:
    pass
elif v == 7120:
    pass
elif v == 7121:
    pass
elif v == 7122:
    pass
elif v == 7123:
    pass
elif v == 7124:
    pass
elif v == 7125:
    pass
elif v == 7126:
    pass
elif v == 7127:
    pass
elif v == 7128:
    pass
elif v == 7129:
    pass
elif v == 7130:
    pass
elif v == 7131:
    pass
elif v == 7132:
    pass
elif v == 7133:
    pass
elif v == 7134:
    pass
elif v == 7135:
    pass
elif v == 7136:
    pass
elif v == 7137:
    pass
elif v == 7138:
    pass
elif v == 7139:
    pass
elif v == 7140:
    pass
elif v == 7141:
    pass
elif v == 7142:
    pass
elif v == 7143:
    pass
elif v == 7144:
    pass
elif v == 7145:
    pass
elif v == 7146:
    pass
elif v == 7147:
    pass
elif v == 7148:
    pass
elif v == 7149:
    pass
elif v == 7150:
    pass
elif v == 7151:
    pass
elif v == 7152:
    pass
elif v == 7153:
    pass
elif v == 7154:
    pass
elif v == 7155:
    pass
elif v == 7156:
    pass
elif v == 7157:
    pass
elif v == 7158:
    pass
elif v == 7159:
    pass
elif v == 7160:
    pass
elif v == 7161:
    pass
elif v == 7162:
    pass
elif v == 7163:
    pass
elif v == 7164:
    pass
elif v == 7165:
    pass
elif v == 7166:
    pass
elif v == 7167:
    pass
elif v == 7168:
    pass
elif v == 7169:
    pass
elif v == 7170:
    pass
elif v == 7171:
    pass
elif v == 7172:
    pass
elif v == 7173:
    pass
elif v == 7174:
    pass
elif v == 7175:
    pass
elif v == 7176:
    pass
elif v == 7177:
    pass
elif v == 7178:
    pass
elif v == 7179:
    pass
elif v == 7180:
    pass
elif v == 7181:
    pass
elif v == 7182:
    pass
elif v == 7183:
    pass
elif v == 7184:
    pass
elif v == 7185:
    pass
elif v == 7186:
    pass
elif v == 7187:
    pass
elif v == 7188:
    pass
elif v == 7189:
    pass
elif v == 7190:
    pass
elif v == 7191:
    pass
elif v == 7192:
    pass
elif v == 7193:
    pass
elif v == 7194:
    pass
elif v == 7195:
    pass
elif v == 7196:
    pass
elif v == 7197:
    pass
elif v == 7198:
    pass
elif v == 7199:
    pass
elif v == 7200:
    pass
elif v == 7201:
    pass
elif v == 7202:
    pass
elif v == 7203:
    pass
elif v == 7204:
    pass
elif v == 7205:
    pass
elif v == 7206:
    pass
elif v == 7207:
    pass
elif v == 7208:
    pass
elif v == 7209:
    pass
elif v == 7210:
    pass
elif v == 7211:
    pass
elif v == 7212:
    pass
elif v == 7213:
    pass
elif v == 7214:
    pass
elif v == 7215:
    pass
elif v == 7216:
    pass
elif v == 7217:
    pass
elif v == 7218:
    pass
elif v == 7219:
    pass
elif v == 7220:
    pass
elif v == 7221:
    pass
elif v == 7222:
    pass
elif v == 7223:
    pass
elif v == 7224:
    pass
elif v == 7225:
    pass
elif v == 7226:
    pass
elif v == 7227:
    pass
elif v == 7228:
    pass
elif v == 7229:
    pass
elif v == 7230:
    pass
elif v == 7231:
    pass
elif v == 7232:
    pass
elif v == 7233:
    pass
elif v == 7234:
    pass
elif v == 7235:
    pass
elif v == 7236:
    pass
elif v == 7237:
    pass
elif v == 7238:
    pass
elif v == 7239:
    pass
elif v == 7240:
    pass
elif v == 7241:
    pass
elif v == 7242:
    pass
elif v == 7243:
    pass
elif v == 7244:
    pass
elif v == 7245:
    pass
elif v == 7246:
    pass
elif v == 7247:
    pass
elif v == 7248:
    pass
elif v == 7249:
    pass
elif v == 7250:
    pass
elif v == 7251:
    pass
elif v == 7252:
    pass
elif v == 7253:
    pass
elif v == 7254:
    pass
elif v == 7255:
    pass
elif v == 7256:
    pass
elif v == 7257:
    pass
elif v == 7258:
    pass
elif v == 7259:
    pass
elif v == 7260:
    pass
elif v == 7261:
    pass
elif v == 7262:
    pass
elif v == 7263:
    pass
elif v == 7264:
    pass
elif v == 7265:
    pass
elif v == 7266:
    pass
elif v == 7267:
    pass
elif v == 7268:
    pass
elif v == 7269:
    pass
elif v == 7270:
    pass
elif v == 7271:
    pass
elif v == 7272:
    pass
elif v == 7273:
    pass
elif v == 7274:
    pass
elif v == 7275:
    pass
elif v == 7276:
    pass
elif v == 7277:
    pass
elif v == 7278:
    pass
elif v == 7279:
    pass
elif v == 7280:
    pass
elif v == 7281:
    pass
elif v == 7282:
    pass
elif v == 7283:
    pass
elif v == 7284:
    pass
elif v == 7285:
    pass
elif v == 7286:
    pass
elif v == 7287:
    pass
elif v == 7288:
    pass
elif v == 7289:
    pass
elif v == 7290:
    pass
elif v == 7291:
    pass
elif v == 7292:
    pass
elif v == 7293:
    pass
elif v == 7294:
    pass
elif v == 7295:
    pass
elif v == 7296:
    pass
elif v == 7297:
    pass
elif v == 7298:
    pass
elif v == 7299:
    pass
elif v == 7300:
    pass
elif v == 7301:
    pass
elif v == 7302:
    pass
elif v == 7303:
    pass
elif v == 7304:
    pass
elif v == 7305:
    pass
elif v == 7306:
    pass
elif v == 7307:
    pass
elif v == 7308:
    pass
elif v == 7309:
    pass
elif v == 7310:
    pass
elif v == 7311:
    pass
elif v == 7312:
    pass
elif v == 7313:
    pass
elif v == 7314:
    pass
elif v == 7315:
    pass
elif v == 7316:
    pass
elif v == 7317:
    pass
elif v == 7318:
    pass
elif v == 7319:
    pass
elif v == 7320:
    pass
elif v == 7321:
    pass
elif v == 7322:
    pass
elif v == 7323:
    pass
elif v == 7324:
    pass
elif v == 7325:
    pass
elif v == 7326:
    pass
elif v == 7327:
    pass
elif v == 7328:
    pass
elif v == 7329:
    pass
elif v == 7330:
    pass
elif v == 7331:
    pass
elif v == 7332:
    pass
elif v == 7333:
    pass
elif v == 7334:
    pass
elif v == 7335:
    pass
elif v == 7336:
    pass
elif v == 7337:
    pass
elif v == 7338:
    pass
elif v == 7339:
    pass
elif v == 7340:
    pass
elif v == 7341:
    pass
elif v == 7342:
    pass
elif v == 7343:
    pass
elif v == 7344:
    pass
elif v == 7345:
    pass
elif v == 7346:
    pass
elif v == 7347:
    pass
elif v == 7348:
    pass
elif v == 7349:
    pass
elif v == 7350:
    pass
elif v == 7351:
    pass
elif v == 7352:
    pass
elif v == 7353:
    pass
elif v == 7354:
    pass
elif v == 7355:
    pass
elif v == 7356:
    pass
elif v == 7357:
    pass
elif v == 7358:
    pass
elif v == 7359:
    pass
elif v == 7360:
    pass
elif v == 7361:
    pass
elif v == 7362:
    pass
elif v == 7363:
    pass
elif v == 7364:
    pass
elif v == 7365:
    pass
elif v == 7366:
    pass
elif v == 7367:
    pass
elif v == 7368:
    pass
elif v == 7369:
    pass
elif v == 7370:
    pass
elif v == 7371:
    pass
elif v == 7372:
    pass
elif v == 7373:
    pass
elif v == 7374:
    pass
elif v == 7375:
    pass
elif v == 7376:
    pass
elif v == 7377:
    pass
elif v == 7378:
    pass
elif v == 7379:
    pass
elif v == 7380:
    pass
elif v == 7381:
    pass
elif v == 7382:
    pass
elif v == 7383:
    pass
elif v == 7384:
    pass
elif v == 7385:
    pass
elif v == 7386:
    pass
elif v == 7387:
    pass
elif v == 7388:
    pass
elif v == 7389:
    pass
elif v == 7390:
    pass
elif v == 7391:
    pass
elif v == 7392:
    pass
elif v == 7393:
    pass
elif v == 7394:
    pass
elif v == 7395:
    pass
elif v == 7396:
    pass
elif v == 7397:
    pass
elif v == 7398:
    pass
elif v == 7399:
    pass
elif v == 7400:
    pass
elif v == 7401:
    pass
elif v == 7402:
    pass
elif v == 7403:
    pass
elif v == 7404:
    pass
elif v == 7405:
    pass
elif v == 7406:
    pass
elif v == 7407:
    pass
elif v == 7408:
    pass
elif v == 7409:
    pass
elif v == 7410:
    pass
elif v == 7411:
    pass
elif v == 7412:
    pass
elif v == 7413:
    pass
elif v == 7414:
    pass
elif v == 7415:
    pass
elif v == 7416:
    pass
elif v == 7417:
    pass
elif v == 7418:
    pass
elif v == 7419:
    pass
elif v == 7420:
    pass
elif v == 7421:
    pass
elif v == 7422:
    pass
elif v == 7423:
    pass
elif v == 7424:
    pass
elif v == 7425:
    pass
elif v == 7426:
    pass
elif v == 7427:
    pass
elif v == 7428:
    pass
elif v == 7429:
    pass
elif v == 7430:
    pass
elif v == 7431:
    pass
elif v == 7432:
    pass
elif v == 7433:
    pass
elif v == 7434:
    pass
elif v == 7435:
    pass
elif v == 7436:
    pass
elif v == 7437:
    pass
elif v == 7438:
    pass
elif v == 7439:
    pass
elif v == 7440:
    pass
elif v == 7441:
    pass
elif v == 7442:
    pass
elif v == 7443:
    pass
elif v == 7444:
    pass
elif v == 7445:
    pass
elif v == 7446:
    pass
elif v == 7447:
    pass
elif v == 7448:
    pass
elif v == 7449:
    pass
elif v == 7450:
    pass
elif v == 7451:
    pass
elif v == 7452:
    pass
elif v == 7453:
    pass
elif v == 7454:
    pass
elif v == 7455:
    pass
elif v == 7456:
    pass
elif v == 7457:
    pass
elif v == 7458:
    pass
elif v == 7459:
    pass
elif v == 7460:
    pass
elif v == 7461:
    pass
elif v == 7462:
    pass
elif v == 7463:
    pass
elif v == 7464:
    pass
elif v == 7465:
    pass
elif v == 7466:
    pass
elif v == 7467:
    pass
elif v == 7468:
    pass
elif v == 7469:
    pass
elif v == 7470:
    pass
elif v == 7471:
    pass
elif v == 7472:
    pass
elif v == 7473:
    pass
elif v == 7474:
    pass
elif v == 7475:
    pass
elif v == 7476:
    pass
elif v == 7477:
    pass
elif v == 7478:
    pass
elif v == 7479:
    pass
elif v == 7480:
    pass
elif v == 7481:
    pass
elif v == 7482:
    pass
elif v == 7483:
    pass
elif v == 7484:
    pass
elif v == 7485:
    pass
elif v == 7486:
    pass
elif v == 7487:
    pass
elif v == 7488:
    pass
elif v == 7489:
    pass
elif v == 7490:
    pass
elif v == 7491:
    pass
elif v == 7492:
    pass
elif v == 7493:
    pass
elif v == 7494:
    pass
elif v == 7495:
    pass
elif v == 7496:
    pass
elif v == 7497:
    pass
elif v == 7498:
    pass
elif v == 7499:
    pass
elif v == 7500:
    pass
elif v == 7501:
    pass
elif v == 7502:
    pass
elif v == 7503:
    pass
elif v == 7504:
    pass
elif v == 7505:
    pass
elif v == 7506:
    pass
elif v == 7507:
    pass
elif v == 7508:
    pass
elif v == 7509:
    pass
elif v == 7510:
    pass
elif v == 7511:
    pass
elif v == 7512:
    pass
elif v == 7513:
    pass
elif v == 7514:
    pass
elif v == 7515:
    pass
elif v == 7516:
    pass
elif v == 7517:
    pass
elif v == 7518:
    pass
elif v == 7519:
    pass
elif v == 7520:
    pass
elif v == 7521:
    pass
elif v == 7522:
    pass
elif v == 7523:
    pass
elif v == 7524:
    pass
elif v == 7525:
    pass
elif v == 7526:
    pass
elif v == 7527:
    pass
elif v == 7528:
    pass
elif v == 7529:
    pass
elif v == 7530:
    pass
elif v == 7531:
    pass
elif v == 7532:
    pass
elif v == 7533:
    pass
elif v == 7534:
    pass
elif v == 7535:
    pass
elif v == 7536:
    pass
elif v == 7537:
    pass
elif v == 7538:
    pass
elif v == 7539:
    pass
elif v == 7540:
    pass
elif v == 7541:
    pass
elif v == 7542:
    pass
elif v == 7543:
    pass
elif v == 7544:
    pass
elif v == 7545:
    pass
elif v == 7546:
    pass
elif v == 7547:
    pass
elif v == 7548:
    pass
elif v == 7549:
    pass
elif v == 7550:
    pass
elif v == 7551:
    pass
elif v == 7552:
    pass
elif v == 7553:
    pass
elif v == 7554:
    pass
elif v == 7555:
    pass
elif v == 7556:
    pass
elif v == 7557:
    pass
elif v == 7558:
    pass
elif v == 7559:
    pass
elif v == 7560:
    pass
elif v == 7561:
    pass
elif v == 7562:
    pass
elif v == 7563:
    pass
elif v == 7564:
    pass
elif v == 7565:
    pass
elif v == 7566:
    pass
elif v == 7567:
    pass
elif v == 7568:
    pass
elif v == 7569:
    pass
elif v == 7570:
    pass
elif v == 7571:
    pass
elif v == 7572:
    pass
elif v == 7573:
    pass
elif v == 7574:
    pass
elif v == 7575:
    pass
elif v == 7576:
    pass
elif v == 7577:
    pass
elif v == 7578:
    pass
elif v == 7579:
    pass
elif v == 7580:
    pass
elif v == 7581:
    pass
elif v == 7582:
    pass
elif v == 7583:
    pass
elif v == 7584:
    pass
elif v == 7585:
    pass
elif v == 7586:
    pass
elif v == 7587:
    pass
elif v == 7588:
    pass
elif v == 7589:
    pass
elif v == 7590:
    pass
elif v == 7591:
    pass
elif v == 7592:
    pass
elif v == 7593:
    pass
elif v == 7594:
    pass
elif v == 7595:
    pass
elif v == 7596:
    pass
elif v == 7597:
    pass
elif v == 7598:
    pass
elif v == 7599:
    pass
elif v == 7600:
    pass
elif v == 7601:
    pass
elif v == 7602:
    pass
elif v == 7603:
    pass
elif v == 7604:
    pass
elif v == 7605:
    pass
elif v == 7606:
    pass
elif v == 7607:
    pass
elif v == 7608:
    pass
elif v == 7609:
    pass
elif v == 7610:
    pass
elif v == 7611:
    pass
elif v == 7612:
    pass
elif v == 7613:
    pass
elif v == 7614:
    pass
elif v == 7615:
    pass
elif v == 7616:
    pass
elif v == 7617:
    pass
elif v == 7618:
    pass
elif v == 7619:
    pass
elif v == 7620:
    pass
elif v == 7621:
    pass
elif v == 7622:
    pass
elif v == 7623:
    pass
elif v == 7624:
    pass
elif v == 7625:
    pass
elif v == 7626:
    pass
elif v == 7627:
    pass
elif v == 7628:
    pass
elif v == 7629:
    pass
elif v == 7630:
    pass
elif v == 7631:
    pass
elif v == 7632:
    pass
elif v == 7633:
    pass
elif v == 7634:
    pass
elif v == 7635:
    pass
elif v == 7636:
    pass
elif v == 7637:
    pass
elif v == 7638:
    pass
elif v == 7639:
    pass
elif v == 7640:
    pass
elif v == 7641:
    pass
elif v == 7642:
    pass
elif v == 7643:
    pass
elif v == 7644:
    pass
elif v == 7645:
    pass
elif v == 7646:
    pass
elif v == 7647:
    pass
elif v == 7648:
    pass
elif v == 7649:
    pass
elif v == 7650:
    pass
elif v == 7651:
    pass
elif v == 7652:
    pass
elif v == 7653:
    pass
elif v == 7654:
    pass
elif v == 7655:
    pass
elif v == 7656:
    pass
elif v == 7657:
    pass
elif v == 7658:
    pass
elif v == 7659:
    pass
elif v == 7660:
    pass
elif v == 7661:
    pass
elif v == 7662:
    pass
elif v == 7663:
    pass
elif v == 7664:
    pass
elif v == 7665:
    pass
elif v == 7666:
    pass
elif v == 7667:
    pass
elif v == 7668:
    pass
elif v == 7669:
    pass
elif v == 7670:
    pass
elif v == 7671:
    pass
elif v == 7672:
    pass
elif v == 7673:
    pass
elif v == 7674:
    pass
elif v == 7675:
    pass
elif v == 7676:
    pass
elif v == 7677:
    pass
elif v == 7678:
    pass
elif v == 7679:
    pass
elif v == 7680:
    pass
elif v == 7681:
    pass
elif v == 7682:
    pass
elif v == 7683:
    pass
elif v == 7684:
    pass
elif v == 7685:
    pass
elif v == 7686:
    pass
elif v == 7687:
    pass
elif v == 7688:
    pass
elif v == 7689:
    pass
elif v == 7690:
    pass
elif v == 7691:
    pass
elif v == 7692:
    pass
elif v == 7693:
    pass
elif v == 7694:
    pass
elif v == 7695:
    pass
elif v == 7696:
    pass
elif v == 7697:
    pass
elif v == 7698:
    pass
elif v == 7699:
    pass
elif v == 7700:
    pass
elif v == 7701:
    pass
elif v == 7702:
    pass
elif v == 7703:
    pass
elif v == 7704:
    pass
elif v == 7705:
    pass
elif v == 7706:
    pass
elif v == 7707:
    pass
elif v == 7708:
    pass
elif v == 7709:
    pass
elif v == 7710:
    pass
elif v == 7711:
    pass
elif v == 7712:
    pass
elif v == 7713:
    pass
elif v == 7714:
    pass
elif v == 7715:
    pass
elif v == 7716:
    pass
elif v == 7717:
    pass
elif v == 7718:
    pass
elif v == 7719:
    pass
elif v == 7720:
    pass
elif v == 7721:
    pass
elif v == 7722:
    pass
elif v == 7723:
    pass
elif v == 7724:
    pass
elif v == 7725:
    pass
elif v == 7726:
    pass
elif v == 7727:
    pass
elif v == 7728:
    pass
elif v == 7729:
    pass
elif v == 7730:
    pass
elif v == 7731:
    pass
elif v == 7732:
    pass
elif v == 7733:
    pass
elif v == 7734:
    pass
elif v == 7735:
    pass
elif v == 7736:
    pass
elif v == 7737:
    pass
elif v == 7738:
    pass
elif v == 7739:
    pass
elif v == 7740:
    pass
elif v == 7741:
    pass
elif v == 7742:
    pass
elif v == 7743:
    pass
elif v == 7744:
    pass
elif v == 7745:
    pass
elif v == 7746:
    pass
elif v == 7747:
    pass
elif v == 7748:
    pass
elif v == 7749:
    pass
elif v == 7750:
    pass
elif v == 7751:
    pass
elif v == 7752:
    pass
elif v == 7753:
    pass
elif v == 7754:
    pass
elif v == 7755:
    pass
elif v == 7756:
    pass
elif v == 7757:
    pass
elif v == 7758:
    pass
elif v == 7759:
    pass
elif v == 7760:
    pass
elif v == 7761:
    pass
elif v == 7762:
    pass
elif v == 7763:
    pass
elif v == 7764:
    pass
elif v == 7765:
    pass
elif v == 7766:
    pass
elif v == 7767:
    pass
elif v == 7768:
    pass
elif v == 7769:
    pass
elif v == 7770:
    pass
elif v == 7771:
    pass
elif v == 7772:
    pass
elif v == 7773:
    pass
elif v == 7774:
    pass
elif v == 7775:
    pass
elif v == 7776:
    pass
elif v == 7777:
    pass
elif v == 7778:
    pass
elif v == 7779:
    pass
elif v == 7780:
    pass
elif v == 7781:
    pass
elif v == 7782:
    pass
elif v == 7783:
    pass
elif v == 7784:
    pass
elif v == 7785:
    pass
elif v == 7786:
    pass
elif v == 7787:
    pass
elif v == 7788:
    pass
elif v == 7789:
    pass
elif v == 7790:
    pass
elif v == 7791:
    pass
elif v == 7792:
    pass
elif v == 7793:
    pass
elif v == 7794:
    pass
elif v == 7795:
    pass
elif v == 7796:
    pass
elif v == 7797:
    pass
elif v == 7798:
    pass
elif v == 7799:
    pass
elif v == 7800:
    pass
elif v == 7801:
    pass
elif v == 7802:
    pass
elif v == 7803:
    pass
elif v == 7804:
    pass
elif v == 7805:
    pass
elif v == 7806:
    pass
elif v == 7807:
    pass
elif v == 7808:
    pass
elif v == 7809:
    pass
elif v == 7810:
    pass
elif v == 7811:
    pass
elif v == 7812:
    pass
elif v == 7813:
    pass
elif v == 7814:
    pass
elif v == 7815:
    pass
elif v == 7816:
    pass
elif v == 7817:
    pass
elif v == 7818:
    pass
elif v == 7819:
    pass
elif v == 7820:
    pass
elif v == 7821:
    pass
elif v == 7822:
    pass
elif v == 7823:
    pass
elif v == 7824:
    pass
elif v == 7825:
    pass
elif v == 7826:
    pass
elif v == 7827:
    pass
elif v == 7828:
    pass
elif v == 7829:
    pass
elif v == 7830:
    pass
elif v == 7831:
    pass
elif v == 7832:
    pass
elif v == 7833:
    pass
elif v == 7834:
    pass
elif v == 7835:
    pass
elif v == 7836:
    pass
elif v == 7837:
    pass
elif v == 7838:
    pass
elif v == 7839:
    pass
elif v == 7840:
    pass
elif v == 7841:
    pass
elif v == 7842:
    pass
elif v == 7843:
    pass
elif v == 7844:
    pass
elif v == 7845:
    pass
elif v == 7846:
    pass
elif v == 7847:
    pass
elif v == 7848:
    pass
elif v == 7849:
    pass
elif v == 7850:
    pass
elif v == 7851:
    pass
elif v == 7852:
    pass
elif v == 7853:
    pass
elif v == 7854:
    pass
elif v == 7855:
    pass
elif v == 7856:
    pass
elif v == 7857:
    pass
elif v == 7858:
    pass
elif v == 7859:
    pass
elif v == 7860:
    pass
elif v == 7861:
    pass
elif v == 7862:
    pass
elif v == 7863:
    pass
elif v == 7864:
    pass
elif v == 7865:
    pass
elif v == 7866:
    pass
elif v == 7867:
    pass
elif v == 7868:
    pass
elif v == 7869:
    pass
elif v == 7870:
    pass
elif v == 7871:
    pass
elif v == 7872:
    pass
elif v == 7873:
    pass
elif v == 7874:
    pass
elif v == 7875:
    pass
elif v == 7876:
    pass
elif v == 7877:
    pass
elif v == 7878:
    pass
elif v == 7879:
    pass
elif v == 7880:
    pass
elif v == 7881:
    pass
elif v == 7882:
    pass
elif v == 7883:
    pass
elif v == 7884:
    pass
elif v == 7885:
    pass
elif v == 7886:
    pass
elif v == 7887:
    pass
elif v == 7888:
    pass
elif v == 7889:
    pass
elif v == 7890:
    pass
elif v == 7891:
    pass
elif v == 7892:
    pass
elif v == 7893:
    pass
elif v == 7894:
    pass
elif v == 7895:
    pass
elif v == 7896:
    pass
elif v == 7897:
    pass
elif v == 7898:
    pass
elif v == 7899:
    pass
elif v == 7900:
    pass
elif v == 7901:
    pass
elif v == 7902:
    pass
elif v == 7903:
    pass
elif v == 7904:
    pass
elif v == 7905:
    pass
elif v == 7906:
    pass
elif v == 7907:
    pass
elif v == 7908:
    pass
elif v == 7909:
    pass
elif v == 7910:
    pass
elif v == 7911:
    pass
elif v == 7912:
    pass
elif v == 7913:
    pass
elif v == 7914:
    pass
elif v == 7915:
    pass
elif v == 7916:
    pass
elif v == 7917:
    pass
elif v == 7918:
    pass
elif v == 7919:
    pass
elif v == 7920:
    pass
elif v == 7921:
    pass
elif v == 7922:
    pass
elif v == 7923:
    pass
elif v == 7924:
    pass
elif v == 7925:
    pass
elif v == 7926:
    pass
elif v == 7927:
    pass
elif v == 7928:
    pass
elif v == 7929:
    pass
elif v == 7930:
    pass
elif v == 7931:
    pass
elif v == 7932:
    pass
elif v == 7933:
    pass
elif v == 7934:
    pass
elif v == 7935:
    pass
elif v == 7936:
    pass
elif v == 7937:
    pass
elif v == 7938:
    pass
elif v == 7939:
    pass
elif v == 7940:
    pass
elif v == 7941:
    pass
elif v == 7942:
    pass
elif v == 7943:
    pass
elif v == 7944:
    pass
elif v == 7945:
    pass
elif v == 7946:
    pass
elif v == 7947:
    pass
elif v == 7948:
    pass
elif v == 7949:
    pass
elif v == 7950:
    pass
elif v == 7951:
    pass
elif v == 7952:
    pass
elif v == 7953:
    pass
elif v == 7954:
    pass
elif v == 7955:
    pass
elif v == 7956:
    pass
elif v == 7957:
    pass
elif v == 7958:
    pass
elif v == 7959:
    pass
elif v == 7960:
    pass
elif v == 7961:
    pass
elif v == 7962:
    pass
elif v == 7963:
    pass
elif v == 7964:
    pass
elif v == 7965:
    pass
elif v == 7966:
    pass
elif v == 7967:
    pass
elif v == 7968:
    pass
elif v == 7969:
    pass
elif v == 7970:
    pass
elif v == 7971:
    pass
elif v == 7972:
    pass
elif v == 7973:
    pass
elif v == 7974:
    pass
elif v == 7975:
    pass
elif v == 7976:
    pass
elif v == 7977:
    pass
elif v == 7978:
    pass
elif v == 7979:
    pass
elif v == 7980:
    pass
elif v == 7981:
    pass
elif v == 7982:
    pass
elif v == 7983:
    pass
elif v == 7984:
    pass
elif v == 7985:
    pass
elif v == 7986:
    pass
elif v == 7987:
    pass
elif v == 7988:
    pass
elif v == 7989:
    pass
elif v == 7990:
    pass
elif v == 7991:
    pass
elif v == 7992:
    pass
elif v == 7993:
    pass
elif v == 7994:
    pass
elif v == 7995:
    pass
elif v == 7996:
    pass
elif v == 7997:
    pass
elif v == 7998:
    pass
elif v == 7999:
    pass
elif v == 8000:
    pass
elif v == 8001:
    pass
elif v == 8002:
    pass
elif v == 8003:
    pass
elif v == 8004:
    pass
elif v == 8005:
    pass
elif v == 8006:
    pass
elif v == 8007:
    pass
elif v == 8008:
    pass
elif v == 8009:
    pass
elif v == 8010:
    pass
elif v == 8011:
    pass
elif v == 8012:
    pass
elif v == 8013:
    pass
elif v == 8014:
    pass
elif v == 8015:
    pass
elif v == 8016:
    pass
elif v == 8017:
    pass
elif v == 8018:
    pass
elif v == 8019:
    pass
elif v == 8020:
    pass
elif v == 8021:
    pass
elif v == 8022:
    pass
elif v == 8023:
    pass
elif v == 8024:
    pass
elif v == 8025:
    pass
elif v == 8026:
    pass
elif v == 8027:
    pass
elif v == 8028:
    pass
elif v == 8029:
    pass
elif v == 8030:
    pass
elif v == 8031:
    pass
elif v == 8032:
    pass
elif v == 8033:
    pass
elif v == 8034:
    pass
elif v == 8035:
    pass
elif v == 8036:
    pass
elif v == 8037:
    pass
elif v == 8038:
    pass
elif v == 8039:
    pass
elif v == 8040:
    pass
elif v == 8041:
    pass
elif v == 8042:
    pass
elif v == 8043:
    pass
elif v == 8044:
    pass
elif v == 8045:
    pass
elif v == 8046:
    pass
elif v == 8047:
    pass
elif v == 8048:
    pass
elif v == 8049:
    pass
elif v == 8050:
    pass
elif v == 8051:
    pass
elif v == 8052:
    pass
elif v == 8053:
    pass
elif v == 8054:
    pass
elif v == 8055:
    pass
elif v == 8056:
    pass
elif v == 8057:
    pass
elif v == 8058:
    pass
elif v == 8059:
    pass
elif v == 8060:
    pass
elif v == 8061:
    pass
elif v == 8062:
    pass
elif v == 8063:
    pass
elif v == 8064:
    pass
elif v == 8065:
    pass
elif v == 8066:
    pass
elif v == 8067:
    pass
elif v == 8068:
    pass
elif v == 8069:
    pass
elif v == 8070:
    pass
elif v == 8071:
    pass
elif v == 8072:
    pass
elif v == 8073:
    pass
elif v == 8074:
    pass
elif v == 8075:
    pass
elif v == 8076:
    pass
elif v == 8077:
    pass
elif v == 8078:
    pass
elif v == 8079:
    pass
elif v == 8080:
    pass
elif v == 8081:
    pass
elif v == 8082:
    pass
elif v == 8083:
    pass
elif v == 8084:
    pass
elif v == 8085:
    pass
elif v == 8086:
    pass
elif v == 8087:
    pass
elif v == 8088:
    pass
elif v == 8089:
    pass
elif v == 8090:
    pass
elif v == 8091:
    pass
elif v == 8092:
    pass
elif v == 8093:
    pass
elif v == 8094:
    pass
elif v == 8095:
    pass
elif v == 8096:
    pass
elif v == 8097:
    pass
elif v == 8098:
    pass
elif v == 8099:
    pass
elif v == 8100:
    pass
elif v == 8101:
    pass
elif v == 8102:
    pass
elif v == 8103:
    pass
elif v == 8104:
    pass
elif v == 8105:
    pass
elif v == 8106:
    pass
elif v == 8107:
    pass
elif v == 8108:
    pass
elif v == 8109:
    pass
elif v == 8110:
    pass
elif v == 8111:
    pass
elif v == 8112:
    pass
elif v == 8113:
    pass
elif v == 8114:
    pass
elif v == 8115:
    pass
elif v == 8116:
    pass
elif v == 8117:
    pass
elif v == 8118:
    pass
elif v == 8119:
    pass
elif v == 8120:
    pass
elif v == 8121:
    pass
elif v == 8122:
    pass
elif v == 8123:
    pass
elif v == 8124:
    pass
elif v == 8125:
    pass
elif v == 8126:
    pass
elif v == 8127:
    pass
elif v == 8128:
    pass
elif v == 8129:
    pass
elif v == 8130:
    pass
elif v == 8131:
    pass
elif v == 8132:
    pass
elif v == 8133:
    pass
elif v == 8134:
    pass
elif v == 8135:
    pass
elif v == 8136:
    pass
elif v == 8137:
    pass
elif v == 8138:
    pass
elif v == 8139:
    pass
elif v == 8140:
    pass
elif v == 8141:
    pass
elif v == 8142:
    pass
elif v == 8143:
    pass
elif v == 8144:
    pass
elif v == 8145:
    pass
elif v == 8146:
    pass
elif v == 8147:
    pass
elif v == 8148:
    pass
elif v == 8149:
    pass
elif v == 8150:
    pass
elif v == 8151:
    pass
elif v == 8152:
    pass
elif v == 8153:
    pass
elif v == 8154:
    pass
elif v == 8155:
    pass
elif v == 8156:
    pass
elif v == 8157:
    pass
elif v == 8158:
    pass
elif v == 8159:
    pass
elif v == 8160:
    pass
elif v == 8161:
    pass
elif v == 8162:
    pass
elif v == 8163:
    pass
elif v == 8164:
    pass
elif v == 8165:
    pass
elif v == 8166:
    pass
elif v == 8167:
    pass
elif v == 8168:
    pass
elif v == 8169:
    pass
elif v == 8170:
    pass
elif v == 8171:
    pass
elif v == 8172:
    pass
elif v == 8173:
    pass
elif v == 8174:
    pass
elif v == 8175:
    pass
elif v == 8176:
    pass
elif v == 8177:
    pass
elif v == 8178:
    pass
elif v == 8179:
    pass
elif v == 8180:
    pass
elif v == 8181:
    pass
elif v == 8182:
    pass
elif v == 8183:
    pass
elif v == 8184:
    pass
elif v == 8185:
    pass
elif v == 8186:
    pass
elif v == 8187:
    pass
elif v == 8188:
    pass
elif v == 8189:
    pass
elif v == 8190:
    pass
elif v == 8191:
    pass
elif v == 8192:
    pass
elif v == 8193:
    pass
elif v == 8194:
    pass
elif v == 8195:
    pass
elif v == 8196:
    pass
elif v == 8197:
    pass
elif v == 8198:
    pass
elif v == 8199:
    pass
elif v == 8200:
    pass
elif v == 8201:
    pass
elif v == 8202:
    pass
elif v == 8203:
    pass
elif v == 8204:
    pass
elif v == 8205:
    pass
elif v == 8206:
    pass
elif v == 8207:
    pass
elif v == 8208:
    pass
elif v == 8209:
    pass
elif v == 8210:
    pass
elif v == 8211:
    pass
elif v == 8212:
    pass
elif v == 8213:
    pass
elif v == 8214:
    pass
elif v == 8215:
    pass
elif v == 8216:
    pass
elif v == 8217:
    pass
elif v == 8218:
    pass
elif v == 8219:
    pass
elif v == 8220:
    pass
elif v == 8221:
    pass
elif v == 8222:
    pass
elif v == 8223:
    pass
elif v == 8224:
    pass
elif v == 8225:
    pass
elif v == 8226:
    pass
elif v == 8227:
    pass
elif v == 8228:
    pass
elif v == 8229:
    pass
elif v == 8230:
    pass
elif v == 8231:
    pass
elif v == 8232:
    pass
elif v == 8233:
    pass
elif v == 8234:
    pass
elif v == 8235:
    pass
elif v == 8236:
    pass
elif v == 8237:
    pass
elif v == 8238:
    pass
elif v == 8239:
    pass
elif v == 8240:
    pass
elif v == 8241:
    pass
elif v == 8242:
    pass
elif v == 8243:
    pass
elif v == 8244:
    pass
elif v == 8245:
    pass
elif v == 8246:
    pass
elif v == 8247:
    pass
elif v == 8248:
    pass
elif v == 8249:
    pass
elif v == 8250:
    pass
elif v == 8251:
    pass
elif v == 8252:
    pass
elif v == 8253:
    pass
elif v == 8254:
    pass
elif v == 8255:
    pass
elif v == 8256:
    pass
elif v == 8257:
    pass
elif v == 8258:
    pass
elif v == 8259:
    pass
elif v == 8260:
    pass
elif v == 8261:
    pass
elif v == 8262:
    pass
elif v == 8263:
    pass
elif v == 8264:
    pass
elif v == 8265:
    pass
elif v == 8266:
    pass
elif v == 8267:
    pass
elif v == 8268:
    pass
elif v == 8269:
    pass
elif v == 8270:
    pass
elif v == 8271:
    pass
elif v == 8272:
    pass
elif v == 8273:
    pass
elif v == 8274:
    pass
elif v == 8275:
    pass
elif v == 8276:
    pass
elif v == 8277:
    pass
elif v == 8278:
    pass
elif v == 8279:
    pass
elif v == 8280:
    pass
elif v == 8281:
    pass
elif v == 8282:
    pass
elif v == 8283:
    pass
elif v == 8284:
    pass
elif v == 8285:
    pass
elif v == 8286:
    pass
elif v == 8287:
    pass
elif v == 8288:
    pass
elif v == 8289:
    pass
elif v == 8290:
    pass
elif v == 8291:
    pass
elif v == 8292:
    pass
elif v == 8293:
    pass
elif v == 8294:
    pass
elif v == 8295:
    pass
elif v == 8296:
    pass
elif v == 8297:
    pass
elif v == 8298:
    pass
elif v == 8299:
    pass
elif v == 8300:
    pass
elif v == 8301:
    pass
elif v == 8302:
    pass
elif v == 8303:
    pass
elif v == 8304:
    pass
elif v == 8305:
    pass
elif v == 8306:
    pass
elif v == 8307:
    pass
elif v == 8308:
    pass
elif v == 8309:
    pass
elif v == 8310:
    pass
elif v == 8311:
    pass
elif v == 8312:
    pass
elif v == 8313:
    pass
elif v == 8314:
    pass
elif v == 8315:
    pass
elif v == 8316:
    pass
elif v == 8317:
    pass
elif v == 8318:
    pass
elif v == 8319:
    pass
elif v == 8320:
    pass
elif v == 8321:
    pass
elif v == 8322:
    pass
elif v == 8323:
    pass
elif v == 8324:
    pass
elif v == 8325:
    pass
elif v == 8326:
    pass
elif v == 8327:
    pass
elif v == 8328:
    pass
elif v == 8329:
    pass
elif v == 8330:
    pass
elif v == 8331:
    pass
elif v == 8332:
    pass
elif v == 8333:
    pass
elif v == 8334:
    pass
elif v == 8335:
    pass
elif v == 8336:
    pass
elif v == 8337:
    pass
elif v == 8338:
    pass
elif v == 8339:
    pass
elif v == 8340:
    pass
elif v == 8341:
    pass
elif v == 8342:
    pass
elif v == 8343:
    pass
elif v == 8344:
    pass
elif v == 8345:
    pass
elif v == 8346:
    pass
elif v == 8347:
    pass
elif v == 8348:
    pass
elif v == 8349:
    pass
elif v == 8350:
    pass
elif v == 8351:
    pass
elif v == 8352:
    pass
elif v == 8353:
    pass
elif v == 8354:
    pass
elif v == 8355:
    pass
elif v == 8356:
    pass
elif v == 8357:
    pass
elif v == 8358:
    pass
elif v == 8359:
    pass
elif v == 8360:
    pass
elif v == 8361:
    pass
elif v == 8362:
    pass
elif v == 8363:
    pass
elif v == 8364:
    pass
elif v == 8365:
    pass
elif v == 8366:
    pass
elif v == 8367:
    pass
elif v == 8368:
    pass
elif v == 8369:
    pass
elif v == 8370:
    pass
elif v == 8371:
    pass
elif v == 8372:
    pass
elif v == 8373:
    pass
elif v == 8374:
    pass
elif v == 8375:
    pass
elif v == 8376:
    pass
elif v == 8377:
    pass
elif v == 8378:
    pass
elif v == 8379:
    pass
elif v == 8380:
    pass
elif v == 8381:
    pass
elif v == 8382:
    pass
elif v == 8383:
    pass
elif v == 8384:
    pass
elif v == 8385:
    pass
elif v == 8386:
    pass
elif v == 8387:
    pass
elif v == 8388:
    pass
elif v == 8389:
    pass
elif v == 8390:
    pass
elif v == 8391:
    pass
elif v == 8392:
    pass
elif v == 8393:
    pass
elif v == 8394:
    pass
elif v == 8395:
    pass
elif v == 8396:
    pass
elif v == 8397:
    pass
elif v == 8398:
    pass
elif v == 8399:
    pass
elif v == 8400:
    pass
elif v == 8401:
    pass
elif v == 8402:
    pass
elif v == 8403:
    pass
elif v == 8404:
    pass
elif v == 8405:
    pass
elif v == 8406:
    pass
elif v == 8407:
    pass
elif v == 8408:
    pass
elif v == 8409:
    pass
elif v == 8410:
    pass
elif v == 8411:
    pass
elif v == 8412:
    pass
elif v == 8413:
    pass
elif v == 8414:
    pass
elif v == 8415:
    pass
elif v == 8416:
    pass
elif v == 8417:
    pass
elif v == 8418:
    pass
elif v == 8419:
    pass
elif v == 8420:
    pass
elif v == 8421:
    pass
elif v == 8422:
    pass
elif v == 8423:
    pass
elif v == 8424:
    pass
elif v == 8425:
    pass
elif v == 8426:
    pass
elif v == 8427:
    pass
elif v == 8428:
    pass
elif v == 8429:
    pass
elif v == 8430:
    pass
elif v == 8431:
    pass
elif v == 8432:
    pass
elif v == 8433:
    pass
elif v == 8434:
    pass
elif v == 8435:
    pass
elif v == 8436:
    pass
elif v == 8437:
    pass
elif v == 8438:
    pass
elif v == 8439:
    pass
elif v == 8440:
    pass
elif v == 8441:
    pass
elif v == 8442:
    pass
elif v == 8443:
    pass
elif v == 8444:
    pass
elif v == 8445:
    pass
elif v == 8446:
    pass
elif v == 8447:
    pass
elif v == 8448:
    pass
elif v == 8449:
    pass
elif v == 8450:
    pass
elif v == 8451:
    pass
elif v == 8452:
    pass
elif v == 8453:
    pass
elif v == 8454:
    pass
elif v == 8455:
    pass
elif v == 8456:
    pass
elif v == 8457:
    pass
elif v == 8458:
    pass
elif v == 8459:
    pass
elif v == 8460:
    pass
elif v == 8461:
    pass
elif v == 8462:
    pass
elif v == 8463:
    pass
elif v == 8464:
    pass
elif v == 8465:
    pass
elif v == 8466:
    pass
elif v == 8467:
    pass
elif v == 8468:
    pass
elif v == 8469:
    pass
elif v == 8470:
    pass
elif v == 8471:
    pass
elif v == 8472:
    pass
elif v == 8473:
    pass
elif v == 8474:
    pass
elif v == 8475:
    pass
elif v == 8476:
    pass
elif v == 8477:
    pass
elif v == 8478:
    pass
elif v == 8479:
    pass
elif v == 8480:
    pass
elif v == 8481:
    pass
elif v == 8482:
    pass
elif v == 8483:
    pass
elif v == 8484:
    pass
elif v == 8485:
    pass
elif v == 8486:
    pass
elif v == 8487:
    pass
elif v == 8488:
    pass
elif v == 8489:
    pass
elif v == 8490:
    pass
elif v == 8491:
    pass
elif v == 8492:
    pass
elif v == 8493:
    pass
elif v == 8494:
    pass
elif v == 8495:
    pass
elif v == 8496:
    pass
elif v == 8497:
    pass
elif v == 8498:
    pass
elif v == 8499:
    pass
elif v == 8500:
    pass
elif v == 8501:
    pass
elif v == 8502:
    pass
elif v == 8503:
    pass
elif v == 8504:
    pass
elif v == 8505:
    pass
elif v == 8506:
    pass
elif v == 8507:
    pass
elif v == 8508:
    pass
elif v == 8509:
    pass
elif v == 8510:
    pass
elif v == 8511:
    pass
elif v == 8512:
    pass
elif v == 8513:
    pass
elif v == 8514:
    pass
elif v == 8515:
    pass
elif v == 8516:
    pass
elif v == 8517:
    pass
elif v == 8518:
    pass
elif v == 8519:
    pass
elif v == 8520:
    pass
elif v == 8521:
    pass
elif v == 8522:
    pass
elif v == 8523:
    pass
elif v == 8524:
    pass
elif v == 8525:
    pass
elif v == 8526:
    pass
elif v == 8527:
    pass
elif v == 8528:
    pass
elif v == 8529:
    pass
elif v == 8530:
    pass
elif v == 8531:
    pass
elif v == 8532:
    pass
elif v == 8533:
    pass
elif v == 8534:
    pass
elif v == 8535:
    pass
elif v == 8536:
    pass
elif v == 8537:
    pass
elif v == 8538:
    pass
elif v == 8539:
    pass
elif v == 8540:
    pass
elif v == 8541:
    pass
elif v == 8542:
    pass
elif v == 8543:
    pass
elif v == 8544:
    pass
elif v == 8545:
    pass
elif v == 8546:
    pass
elif v == 8547:
    pass
elif v == 8548:
    pass
elif v == 8549:
    pass
elif v == 8550:
    pass
elif v == 8551:
    pass
elif v == 8552:
    pass
elif v == 8553:
    pass
elif v == 8554:
    pass
elif v == 8555:
    pass
elif v == 8556:
    pass
elif v == 8557:
    pass
elif v == 8558:
    pass
elif v == 8559:
    pass
elif v == 8560:
    pass
elif v == 8561:
    pass
elif v == 8562:
    pass
elif v == 8563:
    pass
elif v == 8564:
    pass
elif v == 8565:
    pass
elif v == 8566:
    pass
elif v == 8567:
    pass
elif v == 8568:
    pass
elif v == 8569:
    pass
elif v == 8570:
    pass
elif v == 8571:
    pass
elif v == 8572:
    pass
elif v == 8573:
    pass
elif v == 8574:
    pass
elif v == 8575:
    pass
elif v == 8576:
    pass
elif v == 8577:
    pass
elif v == 8578:
    pass
elif v == 8579:
    pass
elif v == 8580:
    pass
elif v == 8581:
    pass
elif v == 8582:
    pass
elif v == 8583:
    pass
elif v == 8584:
    pass
elif v == 8585:
    pass
elif v == 8586:
    pass
elif v == 8587:
    pass
elif v == 8588:
    pass
elif v == 8589:
    pass
elif v == 8590:
    pass
elif v == 8591:
    pass
elif v == 8592:
    pass
elif v == 8593:
    pass
elif v == 8594:
    pass
elif v == 8595:
    pass
elif v == 8596:
    pass
elif v == 8597:
    pass
elif v == 8598:
    pass
elif v == 8599:
    pass
elif v == 8600:
    pass
elif v == 8601:
    pass
elif v == 8602:
    pass
elif v == 8603:
    pass
elif v == 8604:
    pass
elif v == 8605:
    pass
elif v == 8606:
    pass
elif v == 8607:
    pass
elif v == 8608:
    pass
elif v == 8609:
    pass
elif v == 8610:
    pass
elif v == 8611:
    pass
elif v == 8612:
    pass
elif v == 8613:
    pass
elif v == 8614:
    pass
elif v == 8615:
    pass
elif v == 8616:
    pass
elif v == 8617:
    pass
elif v == 8618:
    pass
elif v == 8619:
    pass
elif v == 8620:
    pass
elif v == 8621:
    pass
elif v == 8622:
    pass
elif v == 8623:
    pass
elif v == 8624:
    pass
elif v == 8625:
    pass
elif v == 8626:
    pass
elif v == 8627:
    pass
elif v == 8628:
    pass
elif v == 8629:
    pass
elif v == 8630:
    pass
elif v == 8631:
    pass
elif v == 8632:
    pass
elif v == 8633:
    pass
elif v == 8634:
    pass
elif v == 8635:
    pass
elif v == 8636:
    pass
elif v == 8637:
    pass
elif v == 8638:
    pass
elif v == 8639:
    pass
elif v == 8640:
    pass
elif v == 8641:
    pass
elif v == 8642:
    pass
elif v == 8643:
    pass
elif v == 8644:
    pass
elif v == 8645:
    pass
elif v == 8646:
    pass
elif v == 8647:
    pass
elif v == 8648:
    pass
elif v == 8649:
    pass
elif v == 8650:
    pass
elif v == 8651:
    pass
elif v == 8652:
    pass
elif v == 8653:
    pass
elif v == 8654:
    pass
elif v == 8655:
    pass
elif v == 8656:
    pass
elif v == 8657:
    pass
elif v == 8658:
    pass
elif v == 8659:
    pass
elif v == 8660:
    pass
elif v == 8661:
    pass
elif v == 8662:
    pass
elif v == 8663:
    pass
elif v == 8664:
    pass
elif v == 8665:
    pass
elif v == 8666:
    pass
elif v == 8667:
    pass
elif v == 8668:
    pass
elif v == 8669:
    pass
elif v == 8670:
    pass
elif v == 8671:
    pass
elif v == 8672:
    pass
elif v == 8673:
    pass
elif v == 8674:
    pass
elif v == 8675:
    pass
elif v == 8676:
    pass
elif v == 8677:
    pass
elif v == 8678:
    pass
elif v == 8679:
    pass
elif v == 8680:
    pass
elif v == 8681:
    pass
elif v == 8682:
    pass
elif v == 8683:
    pass
elif v == 8684:
    pass
elif v == 8685:
    pass
elif v == 8686:
    pass
elif v == 8687:
    pass
elif v == 8688:
    pass
elif v == 8689:
    pass
elif v == 8690:
    pass
elif v == 8691:
    pass
elif v == 8692:
    pass
elif v == 8693:
    pass
elif v == 8694:
    pass
elif v == 8695:
    pass
elif v == 8696:
    pass
elif v == 8697:
    pass
elif v == 8698:
    pass
elif v == 8699:
    pass
elif v == 8700:
    pass
elif v == 8701:
    pass
elif v == 8702:
    pass
elif v == 8703:
    pass
elif v == 8704:
    pass
elif v == 8705:
    pass
elif v == 8706:
    pass
elif v == 8707:
    pass
elif v == 8708:
    pass
elif v == 8709:
    pass
elif v == 8710:
    pass
elif v == 8711:
    pass
elif v == 8712:
    pass
elif v == 8713:
    pass
elif v == 8714:
    pass
elif v == 8715:
    pass
elif v == 8716:
    pass
elif v == 8717:
    pass
elif v == 8718:
    pass
elif v == 8719:
    pass
elif v == 8720:
    pass
elif v == 8721:
    pass
elif v == 8722:
    pass
elif v == 8723:
    pass
elif v == 8724:
    pass
elif v == 8725:
    pass
elif v == 8726:
    pass
elif v == 8727:
    pass
elif v == 8728:
    pass
elif v == 8729:
    pass
elif v == 8730:
    pass
elif v == 8731:
    pass
elif v == 8732:
    pass
elif v == 8733:
    pass
elif v == 8734:
    pass
elif v == 8735:
    pass
elif v == 8736:
    pass
elif v == 8737:
    pass
elif v == 8738:
    pass
elif v == 8739:
    pass
elif v == 8740:
    pass
elif v == 8741:
    pass
elif v == 8742:
    pass
elif v == 8743:
    pass
elif v == 8744:
    pass
elif v == 8745:
    pass
elif v == 8746:
    pass
elif v == 8747:
    pass
elif v == 8748:
    pass
elif v == 8749:
    pass
elif v == 8750:
    pass
elif v == 8751:
    pass
elif v == 8752:
    pass
elif v == 8753:
    pass
elif v == 8754:
    pass
elif v == 8755:
    pass
elif v == 8756:
    pass
elif v == 8757:
    pass
elif v == 8758:
    pass
elif v == 8759:
    pass
elif v == 8760:
    pass
elif v == 8761:
    pass
elif v == 8762:
    pass
elif v == 8763:
    pass
elif v == 8764:
    pass
elif v == 8765:
    pass
elif v == 8766:
    pass
elif v == 8767:
    pass
elif v == 8768:
    pass
elif v == 8769:
    pass
elif v == 8770:
    pass
elif v == 8771:
    pass
elif v == 8772:
    pass
elif v == 8773:
    pass
elif v == 8774:
    pass
elif v == 8775:
    pass
elif v == 8776:
    pass
elif v == 8777:
    pass
elif v == 8778:
    pass
elif v == 8779:
    pass
elif v == 8780:
    pass
elif v == 8781:
    pass
elif v == 8782:
    pass
elif v == 8783:
    pass
elif v == 8784:
    pass
elif v == 8785:
    pass
elif v == 8786:
    pass
elif v == 8787:
    pass
elif v == 8788:
    pass
elif v == 8789:
    pass
elif v == 8790:
    pass
elif v == 8791:
    pass
elif v == 8792:
    pass
elif v == 8793:
    pass
elif v == 8794:
    pass
elif v == 8795:
    pass
elif v == 8796:
    pass
elif v == 8797:
    pass
elif v == 8798:
    pass
elif v == 8799:
    pass
elif v == 8800:
    pass
elif v == 8801:
    pass
elif v == 8802:
    pass
elif v == 8803:
    pass
elif v == 8804:
    pass
elif v == 8805:
    pass
elif v == 8806:
    pass
elif v == 8807:
    pass
elif v == 8808:
    pass
elif v == 8809:
    pass
elif v == 8810:
    pass
elif v == 8811:
    pass
elif v == 8812:
    pass
elif v == 8813:
    pass
elif v == 8814:
    pass
elif v == 8815:
    pass
elif v == 8816:
    pass
elif v == 8817:
    pass
elif v == 8818:
    pass
elif v == 8819:
    pass
elif v == 8820:
    pass
elif v == 8821:
    pass
elif v == 8822:
    pass
elif v == 8823:
    pass
elif v == 8824:
    pass
elif v == 8825:
    pass
elif v == 8826:
    pass
elif v == 8827:
    pass
elif v == 8828:
    pass
elif v == 8829:
    pass
elif v == 8830:
    pass
elif v == 8831:
    pass
elif v == 8832:
    pass
elif v == 8833:
    pass
elif v == 8834:
    pass
elif v == 8835:
    pass
elif v == 8836:
    pass
elif v == 8837:
    pass
elif v == 8838:
    pass
elif v == 8839:
    pass
elif v == 8840:
    pass
elif v == 8841:
    pass
elif v == 8842:
    pass
elif v == 8843:
    pass
elif v == 8844:
    pass
elif v == 8845:
    pass
elif v == 8846:
    pass
elif v == 8847:
    pass
elif v == 8848:
    pass
elif v == 8849:
    pass
elif v == 8850:
    pass
elif v == 8851:
    pass
elif v == 8852:
    pass
elif v == 8853:
    pass
elif v == 8854:
    pass
elif v == 8855:
    pass
elif v == 8856:
    pass
elif v == 8857:
    pass
elif v == 8858:
    pass
elif v == 8859:
    pass
elif v == 8860:
    pass
elif v == 8861:
    pass
elif v == 8862:
    pass
elif v == 8863:
    pass
elif v == 8864:
    pass
elif v == 8865:
    pass
elif v == 8866:
    pass
elif v == 8867:
    pass
elif v == 8868:
    pass
elif v == 8869:
    pass
elif v == 8870:
    pass
elif v == 8871:
    pass
elif v == 8872:
    pass
elif v == 8873:
    pass
elif v == 8874:
    pass
elif v == 8875:
    pass
elif v == 8876:
    pass
elif v == 8877:
    pass
elif v == 8878:
    pass
elif v == 8879:
    pass
elif v == 8880:
    pass
elif v == 8881:
    pass
elif v == 8882:
    pass
elif v == 8883:
    pass
elif v == 8884:
    pass
elif v == 8885:
    pass
elif v == 8886:
    pass
elif v == 8887:
    pass
elif v == 8888:
    pass
elif v == 8889:
    pass
elif v == 8890:
    pass
elif v == 8891:
    pass
elif v == 8892:
    pass
elif v == 8893:
    pass
elif v == 8894:
    pass
elif v == 8895:
    pass
elif v == 8896:
    pass
elif v == 8897:
    pass
elif v == 8898:
    pass
elif v == 8899:
    pass
elif v == 8900:
    pass
elif v == 8901:
    pass
elif v == 8902:
    pass
elif v == 8903:
    pass
elif v == 8904:
    pass
elif v == 8905:
    pass
elif v == 8906:
    pass
elif v == 8907:
    pass
elif v == 8908:
    pass
elif v == 8909:
    pass
elif v == 8910:
    pass
elif v == 8911:
    pass
elif v == 8912:
    pass
elif v == 8913:
    pass
elif v == 8914:
    pass
elif v == 8915:
    pass
elif v == 8916:
    pass
elif v == 8917:
    pass
elif v == 8918:
    pass
elif v == 8919:
    pass
elif v == 8920:
    pass
elif v == 8921:
    pass
elif v == 8922:
    pass
elif v == 8923:
    pass
elif v == 8924:
    pass
elif v == 8925:
    pass
elif v == 8926:
    pass
elif v == 8927:
    pass
elif v == 8928:
    pass
elif v == 8929:
    pass
elif v == 8930:
    pass
elif v == 8931:
    pass
elif v == 8932:
    pass
elif v == 8933:
    pass
elif v == 8934:
    pass
elif v == 8935:
    pass
elif v == 8936:
    pass
elif v == 8937:
    pass
elif v == 8938:
    pass
elif v == 8939:
    pass
elif v == 8940:
    pass
elif v == 8941:
    pass
elif v == 8942:
    pass
elif v == 8943:
    pass
elif v == 8944:
    pass
elif v == 8945:
    pass
elif v == 8946:
    pass
elif v == 8947:
    pass
elif v == 8948:
    pass
elif v == 8949:
    pass
elif v == 8950:
    pass
elif v == 8951:
    pass
elif v == 8952:
    pass
elif v == 8953:
    pass
elif v == 8954:
    pass
elif v == 8955:
    pass
elif v == 8956:
    pass
elif v == 8957:
    pass
elif v == 8958:
    pass
elif v == 8959:
    pass
elif v == 8960:
    pass
elif v == 8961:
    pass
elif v == 8962:
    pass
elif v == 8963:
    pass
elif v == 8964:
    pass
elif v == 8965:
    pass
elif v == 8966:
    pass
elif v == 8967:
    pass
elif v == 8968:
    pass
elif v == 8969:
    pass
elif v == 8970:
    pass
elif v == 8971:
    pass
elif v == 8972:
    pass
elif v == 8973:
    pass
elif v == 8974:
    pass
elif v == 8975:
    pass
elif v == 8976:
    pass
elif v == 8977:
    pass
elif v == 8978:
    pass
elif v == 8979:
    pass
elif v == 8980:
    pass
elif v == 8981:
    pass
elif v == 8982:
    pass
elif v == 8983:
    pass
elif v == 8984:
    pass
elif v == 8985:
    pass
elif v == 8986:
    pass
elif v == 8987:
    pass
elif v == 8988:
    pass
elif v == 8989:
    pass
elif v == 8990:
    pass
elif v == 8991:
    pass
elif v == 8992:
    pass
elif v == 8993:
    pass
elif v == 8994:
    pass
elif v == 8995:
    pass
elif v == 8996:
    pass
elif v == 8997:
    pass
elif v == 8998:
    pass
elif v == 8999:
    pass
elif v == 9000:
    pass
elif v == 9001:
    pass
elif v == 9002:
    pass
elif v == 9003:
    pass
elif v == 9004:
    pass
elif v == 9005:
    pass
elif v == 9006:
    pass
elif v == 9007:
    pass
elif v == 9008:
    pass
elif v == 9009:
    pass
elif v == 9010:
    pass
elif v == 9011:
    pass
elif v == 9012:
    pass
elif v == 9013:
    pass
elif v == 9014:
    pass
elif v == 9015:
    pass
elif v == 9016:
    pass
elif v == 9017:
    pass
elif v == 9018:
    pass
elif v == 9019:
    pass
elif v == 9020:
    pass
elif v == 9021:
    pass
elif v == 9022:
    pass
elif v == 9023:
    pass
elif v == 9024:
    pass
elif v == 9025:
    pass
elif v == 9026:
    pass
elif v == 9027:
    pass
elif v == 9028:
    pass
elif v == 9029:
    pass
elif v == 9030:
    pass
elif v == 9031:
    pass
elif v == 9032:
    pass
elif v == 9033:
    pass
elif v == 9034:
    pass
elif v == 9035:
    pass
elif v == 9036:
    pass
elif v == 9037:
    pass
elif v == 9038:
    pass
elif v == 9039:
    pass
elif v == 9040:
    pass
elif v == 9041:
    pass
elif v == 9042:
    pass
elif v == 9043:
    pass
elif v == 9044:
    pass
elif v == 9045:
    pass
elif v == 9046:
    pass
elif v == 9047:
    pass
elif v == 9048:
    pass
elif v == 9049:
    pass
elif v == 9050:
    pass
elif v == 9051:
    pass
elif v == 9052:
    pass
elif v == 9053:
    pass
elif v == 9054:
    pass
elif v == 9055:
    pass
elif v == 9056:
    pass
elif v == 9057:
    pass
elif v == 9058:
    pass
elif v == 9059:
    pass
elif v == 9060:
    pass
elif v == 9061:
    pass
elif v == 9062:
    pass
elif v == 9063:
    pass
elif v == 9064:
    pass
elif v == 9065:
    pass
elif v == 9066:
    pass
elif v == 9067:
    pass
elif v == 9068:
    pass
elif v == 9069:
    pass
elif v == 9070:
    pass
elif v == 9071:
    pass
elif v == 9072:
    pass
elif v == 9073:
    pass
elif v == 9074:
    pass
elif v == 9075:
    pass
elif v == 9076:
    pass
elif v == 9077:
    pass
elif v == 9078:
    pass
elif v == 9079:
    pass
elif v == 9080:
    pass
elif v == 9081:
    pass
elif v == 9082:
    pass
elif v == 9083:
    pass
elif v == 9084:
    pass
elif v == 9085:
    pass
elif v == 9086:
    pass
elif v == 9087:
    pass
elif v == 9088:
    pass
elif v == 9089:
    pass
elif v == 9090:
    pass
elif v == 9091:
    pass
elif v == 9092:
    pass
elif v == 9093:
    pass
elif v == 9094:
    pass
elif v == 9095:
    pass
elif v == 9096:
    pass
elif v == 9097:
    pass
elif v == 9098:
    pass
elif v == 9099:
    pass
elif v == 9100:
    pass
elif v == 9101:
    pass
elif v == 9102:
    pass
elif v == 9103:
    pass
elif v == 9104:
    pass
elif v == 9105:
    pass
elif v == 9106:
    pass
elif v == 9107:
    pass
elif v == 9108:
    pass
elif v == 9109:
    pass
elif v == 9110:
    pass
elif v == 9111:
    pass
elif v == 9112:
    pass
elif v == 9113:
    pass
elif v == 9114:
    pass
elif v == 9115:
    pass
elif v == 9116:
    pass
elif v == 9117:
    pass
elif v == 9118:
    pass
elif v == 9119:
    pass
elif v == 9120:
    pass
elif v == 9121:
    pass
elif v == 9122:
    pass
elif v == 9123:
    pass
elif v == 9124:
    pass
elif v == 9125:
    pass
elif v == 9126:
    pass
elif v == 9127:
    pass
elif v == 9128:
    pass
elif v == 9129:
    pass
elif v == 9130:
    pass
elif v == 9131:
    pass
elif v == 9132:
    pass
elif v == 9133:
    pass
elif v == 9134:
    pass
elif v == 9135:
    pass
elif v == 9136:
    pass
elif v == 9137:
    pass
elif v == 9138:
    pass
elif v == 9139:
    pass
elif v == 9140:
    pass
elif v == 9141:
    pass
elif v == 9142:
    pass
elif v == 9143:
    pass
elif v == 9144:
    pass
elif v == 9145:
    pass
elif v == 9146:
    pass
elif v == 9147:
    pass
elif v == 9148:
    pass
elif v == 9149:
    pass
elif v == 9150:
    pass
elif v == 9151:
    pass
elif v == 9152:
    pass
elif v == 9153:
    pass
elif v == 9154:
    pass
elif v == 9155:
    pass
elif v == 9156:
    pass
elif v == 9157:
    pass
elif v == 9158:
    pass
elif v == 9159:
    pass
elif v == 9160:
    pass
elif v == 9161:
    pass
elif v == 9162:
    pass
elif v == 9163:
    pass
elif v == 9164:
    pass
elif v == 9165:
    pass
elif v == 9166:
    pass
elif v == 9167:
    pass
elif v == 9168:
    pass
elif v == 9169:
    pass
elif v == 9170:
    pass
elif v == 9171:
    pass
elif v == 9172:
    pass
elif v == 9173:
    pass
elif v == 9174:
    pass
elif v == 9175:
    pass
elif v == 9176:
    pass
elif v == 9177:
    pass
elif v == 9178:
    pass
elif v == 9179:
    pass
elif v == 9180:
    pass
elif v == 9181:
    pass
elif v == 9182:
    pass
elif v == 9183:
    pass
elif v == 9184:
    pass
elif v == 9185:
    pass
elif v == 9186:
    pass
elif v == 9187:
    pass
elif v == 9188:
    pass
elif v == 9189:
    pass
elif v == 9190:
    pass
elif v == 9191:
    pass
elif v == 9192:
    pass
elif v == 9193:
    pass
elif v == 9194:
    pass
elif v == 9195:
    pass
elif v == 9196:
    pass
elif v == 9197:
    pass
elif v == 9198:
    pass
elif v == 9199:
    pass
elif v == 9200:
    pass
elif v == 9201:
    pass
elif v == 9202:
    pass
elif v == 9203:
    pass
elif v == 9204:
    pass
elif v == 9205:
    pass
elif v == 9206:
    pass
elif v == 9207:
    pass
elif v == 9208:
    pass
elif v == 9209:
    pass
elif v == 9210:
    pass
elif v == 9211:
    pass
elif v == 9212:
    pass
elif v == 9213:
    pass
elif v == 9214:
    pass
elif v == 9215:
    pass
elif v == 9216:
    pass
elif v == 9217:
    pass
elif v == 9218:
    pass
elif v == 9219:
    pass
elif v == 9220:
    pass
elif v == 9221:
    pass
elif v == 9222:
    pass
elif v == 9223:
    pass
elif v == 9224:
    pass
elif v == 9225:
    pass
elif v == 9226:
    pass
elif v == 9227:
    pass
elif v == 9228:
    pass
elif v == 9229:
    pass
elif v == 9230:
    pass
elif v == 9231:
    pass
elif v == 9232:
    pass
elif v == 9233:
    pass
elif v == 9234:
    pass
elif v == 9235:
    pass
elif v == 9236:
    pass
elif v == 9237:
    pass
elif v == 9238:
    pass
elif v == 9239:
    pass
elif v == 9240:
    pass
elif v == 9241:
    pass
elif v == 9242:
    pass
elif v == 9243:
    pass
elif v == 9244:
    pass
elif v == 9245:
    pass
elif v == 9246:
    pass
elif v == 9247:
    pass
elif v == 9248:
    pass
elif v == 9249:
    pass
elif v == 9250:
    pass
elif v == 9251:
    pass
elif v == 9252:
    pass
elif v == 9253:
    pass
elif v == 9254:
    pass
elif v == 9255:
    pass
elif v == 9256:
    pass
elif v == 9257:
    pass
elif v == 9258:
    pass
elif v == 9259:
    pass
elif v == 9260:
    pass
elif v == 9261:
    pass
elif v == 9262:
    pass
elif v == 9263:
    pass
elif v == 9264:
    pass
elif v == 9265:
    pass
elif v == 9266:
    pass
elif v == 9267:
    pass
elif v == 9268:
    pass
elif v == 9269:
    pass
elif v == 9270:
    pass
elif v == 9271:
    pass
elif v == 9272:
    pass
elif v == 9273:
    pass
elif v == 9274:
    pass
elif v == 9275:
    pass
elif v == 9276:
    pass
elif v == 9277:
    pass
elif v == 9278:
    pass
elif v == 9279:
    pass
elif v == 9280:
    pass
elif v == 9281:
    pass
elif v == 9282:
    pass
elif v == 9283:
    pass
elif v == 9284:
    pass
elif v == 9285:
    pass
elif v == 9286:
    pass
elif v == 9287:
    pass
elif v == 9288:
    pass
elif v == 9289:
    pass
elif v == 9290:
    pass
elif v == 9291:
    pass
elif v == 9292:
    pass
elif v == 9293:
    pass
elif v == 9294:
    pass
elif v == 9295:
    pass
elif v == 9296:
    pass
elif v == 9297:
    pass
elif v == 9298:
    pass
elif v == 9299:
    pass
elif v == 9300:
    pass
elif v == 9301:
    pass
elif v == 9302:
    pass
elif v == 9303:
    pass
elif v == 9304:
    pass
elif v == 9305:
    pass
elif v == 9306:
    pass
elif v == 9307:
    pass
elif v == 9308:
    pass
elif v == 9309:
    pass
elif v == 9310:
    pass
elif v == 9311:
    pass
elif v == 9312:
    pass
elif v == 9313:
    pass
elif v == 9314:
    pass
elif v == 9315:
    pass
elif v == 9316:
    pass
elif v == 9317:
    pass
elif v == 9318:
    pass
elif v == 9319:
    pass
elif v == 9320:
    pass
elif v == 9321:
    pass
elif v == 9322:
    pass
elif v == 9323:
    pass
elif v == 9324:
    pass
elif v == 9325:
    pass
elif v == 9326:
    pass
elif v == 9327:
    pass
elif v == 9328:
    pass
elif v == 9329:
    pass
elif v == 9330:
    pass
elif v == 9331:
    pass
elif v == 9332:
    pass
elif v == 9333:
    pass
elif v == 9334:
    pass
elif v == 9335:
    pass
elif v == 9336:
    pass
elif v == 9337:
    pass
elif v == 9338:
    pass
elif v == 9339:
    pass
elif v == 9340:
    pass
elif v == 9341:
    pass
elif v == 9342:
    pass
elif v == 9343:
    pass
elif v == 9344:
    pass
elif v == 9345:
    pass
elif v == 9346:
    pass
elif v == 9347:
    pass
elif v == 9348:
    pass
elif v == 9349:
    pass
elif v == 9350:
    pass
elif v == 9351:
    pass
elif v == 9352:
    pass
elif v == 9353:
    pass
elif v == 9354:
    pass
elif v == 9355:
    pass
elif v == 9356:
    pass
elif v == 9357:
    pass
elif v == 9358:
    pass
elif v == 9359:
    pass
elif v == 9360:
    pass
elif v == 9361:
    pass
elif v == 9362:
    pass
elif v == 9363:
    pass
elif v == 9364:
    pass
elif v == 9365:
    pass
elif v == 9366:
    pass
elif v == 9367:
    pass
elif v == 9368:
    pass
elif v == 9369:
    pass
elif v == 9370:
    pass
elif v == 9371:
    pass
elif v == 9372:
    pass
elif v == 9373:
    pass
elif v == 9374:
    pass
elif v == 9375:
    pass
elif v == 9376:
    pass
elif v == 9377:
    pass
elif v == 9378:
    pass
elif v == 9379:
    pass
elif v == 9380:
    pass
elif v == 9381:
    pass
elif v == 9382:
    pass
elif v == 9383:
    pass
elif v == 9384:
    pass
elif v == 9385:
    pass
elif v == 9386:
    pass
elif v == 9387:
    pass
elif v == 9388:
    pass
elif v == 9389:
    pass
elif v == 9390:
    pass
elif v == 9391:
    pass
elif v == 9392:
    pass
elif v == 9393:
    pass
elif v == 9394:
    pass
elif v == 9395:
    pass
elif v == 9396:
    pass
elif v == 9397:
    pass
elif v == 9398:
    pass
elif v == 9399:
    pass
elif v == 9400:
    pass
elif v == 9401:
    pass
elif v == 9402:
    pass
elif v == 9403:
    pass
elif v == 9404:
    pass
elif v == 9405:
    pass
elif v == 9406:
    pass
elif v == 9407:
    pass
elif v == 9408:
    pass
elif v == 9409:
    pass
elif v == 9410:
    pass
elif v == 9411:
    pass
elif v == 9412:
    pass
elif v == 9413:
    pass
elif v == 9414:
    pass
elif v == 9415:
    pass
elif v == 9416:
    pass
elif v == 9417:
    pass
elif v == 9418:
    pass
elif v == 9419:
    pass
elif v == 9420:
    pass
elif v == 9421:
    pass
elif v == 9422:
    pass
elif v == 9423:
    pass
elif v == 9424:
    pass
elif v == 9425:
    pass
elif v == 9426:
    pass
elif v == 9427:
    pass
elif v == 9428:
    pass
elif v == 9429:
    pass
elif v == 9430:
    pass
elif v == 9431:
    pass
elif v == 9432:
    pass
elif v == 9433:
    pass
elif v == 9434:
    pass
elif v == 9435:
    pass
elif v == 9436:
    pass
elif v == 9437:
    pass
elif v == 9438:
    pass
elif v == 9439:
    pass
elif v == 9440:
    pass
elif v == 9441:
    pass
elif v == 9442:
    pass
elif v == 9443:
    pass
elif v == 9444:
    pass
elif v == 9445:
    pass
elif v == 9446:
    pass
elif v == 9447:
    pass
elif v == 9448:
    pass
elif v == 9449:
    pass
elif v == 9450:
    pass
elif v == 9451:
    pass
elif v == 9452:
    pass
elif v == 9453:
    pass
elif v == 9454:
    pass
elif v == 9455:
    pass
elif v == 9456:
    pass
elif v == 9457:
    pass
elif v == 9458:
    pass
elif v == 9459:
    pass
elif v == 9460:
    pass
elif v == 9461:
    pass
elif v == 9462:
    pass
elif v == 9463:
    pass
elif v == 9464:
    pass
elif v == 9465:
    pass
elif v == 9466:
    pass
elif v == 9467:
    pass
elif v == 9468:
    pass
elif v == 9469:
    pass
elif v == 9470:
    pass
elif v == 9471:
    pass
elif v == 9472:
    pass
elif v == 9473:
    pass
elif v == 9474:
    pass
elif v == 9475:
    pass
elif v == 9476:
    pass
elif v == 9477:
    pass
elif v == 9478:
    pass
elif v == 9479:
    pass
elif v == 9480:
    pass
elif v == 9481:
    pass
elif v == 9482:
    pass
elif v == 9483:
    pass
elif v == 9484:
    pass
elif v == 9485:
    pass
elif v == 9486:
    pass
elif v == 9487:
    pass
elif v == 9488:
    pass
elif v == 9489:
    pass
elif v == 9490:
    pass
elif v == 9491:
    pass
elif v == 9492:
    pass
elif v == 9493:
    pass
elif v == 9494:
    pass
elif v == 9495:
    pass
elif v == 9496:
    pass
elif v == 9497:
    pass
elif v == 9498:
    pass
elif v == 9499:
    pass
elif v == 9500:
    pass
elif v == 9501:
    pass
elif v == 9502:
    pass
elif v == 9503:
    pass
elif v == 9504:
    pass
elif v == 9505:
    pass
elif v == 9506:
    pass
elif v == 9507:
    pass
elif v == 9508:
    pass
elif v == 9509:
    pass
elif v == 9510:
    pass
elif v == 9511:
    pass
elif v == 9512:
    pass
elif v == 9513:
    pass
elif v == 9514:
    pass
elif v == 9515:
    pass
elif v == 9516:
    pass
elif v == 9517:
    pass
elif v == 9518:
    pass
elif v == 9519:
    pass
elif v == 9520:
    pass
elif v == 9521:
    pass
elif v == 9522:
    pass
elif v == 9523:
    pass
elif v == 9524:
    pass
elif v == 9525:
    pass
elif v == 9526:
    pass
elif v == 9527:
    pass
elif v == 9528:
    pass
elif v == 9529:
    pass
elif v == 9530:
    pass
elif v == 9531:
    pass
elif v == 9532:
    pass
elif v == 9533:
    pass
elif v == 9534:
    pass
elif v == 9535:
    pass
elif v == 9536:
    pass
elif v == 9537:
    pass
elif v == 9538:
    pass
elif v == 9539:
    pass
elif v == 9540:
    pass
elif v == 9541:
    pass
elif v == 9542:
    pass
elif v == 9543:
    pass
elif v == 9544:
    pass
elif v == 9545:
    pass
elif v == 9546:
    pass
elif v == 9547:
    pass
elif v == 9548:
    pass
elif v == 9549:
    pass
elif v == 9550:
    pass
elif v == 9551:
    pass
elif v == 9552:
    pass
elif v == 9553:
    pass
elif v == 9554:
    pass
elif v == 9555:
    pass
elif v == 9556:
    pass
elif v == 9557:
    pass
elif v == 9558:
    pass
elif v == 9559:
    pass
elif v == 9560:
    pass
elif v == 9561:
    pass
elif v == 9562:
    pass
elif v == 9563:
    pass
elif v == 9564:
    pass
elif v == 9565:
    pass
elif v == 9566:
    pass
elif v == 9567:
    pass
elif v == 9568:
    pass
elif v == 9569:
    pass
elif v == 9570:
    pass
elif v == 9571:
    pass
elif v == 9572:
    pass
elif v == 9573:
    pass
elif v == 9574:
    pass
elif v == 9575:
    pass
elif v == 9576:
    pass
elif v == 9577:
    pass
elif v == 9578:
    pass
elif v == 9579:
    pass
elif v == 9580:
    pass
elif v == 9581:
    pass
elif v == 9582:
    pass
elif v == 9583:
    pass
elif v == 9584:
    pass
elif v == 9585:
    pass
elif v == 9586:
    pass
elif v == 9587:
    pass
elif v == 9588:
    pass
elif v == 9589:
    pass
elif v == 9590:
    pass
elif v == 9591:
    pass
elif v == 9592:
    pass
elif v == 9593:
    pass
elif v == 9594:
    pass
elif v == 9595:
    pass
elif v == 9596:
    pass
elif v == 9597:
    pass
elif v == 9598:
    pass
elif v == 9599:
    pass
elif v == 9600:
    pass
elif v == 9601:
    pass
elif v == 9602:
    pass
elif v == 9603:
    pass
elif v == 9604:
    pass
elif v == 9605:
    pass
elif v == 9606:
    pass
elif v == 9607:
    pass
elif v == 9608:
    pass
elif v == 9609:
    pass
elif v == 9610:
    pass
elif v == 9611:
    pass
elif v == 9612:
    pass
elif v == 9613:
    pass
elif v == 9614:
    pass
elif v == 9615:
    pass
elif v == 9616:
    pass
elif v == 9617:
    pass
elif v == 9618:
    pass
elif v == 9619:
    pass
elif v == 9620:
    pass
elif v == 9621:
    pass
elif v == 9622:
    pass
elif v == 9623:
    pass
elif v == 9624:
    pass
elif v == 9625:
    pass
elif v == 9626:
    pass
elif v == 9627:
    pass
elif v == 9628:
    pass
elif v == 9629:
    pass
elif v == 9630:
    pass
elif v == 9631:
    pass
elif v == 9632:
    pass
elif v == 9633:
    pass
elif v == 9634:
    pass
elif v == 9635:
    pass
elif v == 9636:
    pass
elif v == 9637:
    pass
elif v == 9638:
    pass
elif v == 9639:
    pass
elif v == 9640:
    pass
elif v == 9641:
    pass
elif v == 9642:
    pass
elif v == 9643:
    pass
elif v == 9644:
    pass
elif v == 9645:
    pass
elif v == 9646:
    pass
elif v == 9647:
    pass
elif v == 9648:
    pass
elif v == 9649:
    pass
elif v == 9650:
    pass
elif v == 9651:
    pass
elif v == 9652:
    pass
elif v == 9653:
    pass
elif v == 9654:
    pass
elif v == 9655:
    pass
elif v == 9656:
    pass
elif v == 9657:
    pass
elif v == 9658:
    pass
elif v == 9659:
    pass
elif v == 9660:
    pass
elif v == 9661:
    pass
elif v == 9662:
    pass
elif v == 9663:
    pass
elif v == 9664:
    pass
elif v == 9665:
    pass
elif v == 9666:
    pass
elif v == 9667:
    pass
elif v == 9668:
    pass
elif v == 9669:
    pass
elif v == 9670:
    pass
elif v == 9671:
    pass
elif v == 9672:
    pass
elif v == 9673:
    pass
elif v == 9674:
    pass
elif v == 9675:
    pass
elif v == 9676:
    pass
elif v == 9677:
    pass
elif v == 9678:
    pass
elif v == 9679:
    pass
elif v == 9680:
    pass
elif v == 9681:
    pass
elif v == 9682:
    pass
elif v == 9683:
    pass
elif v == 9684:
    pass
elif v == 9685:
    pass
elif v == 9686:
    pass
elif v == 9687:
    pass
elif v == 9688:
    pass
elif v == 9689:
    pass
elif v == 9690:
    pass
elif v == 9691:
    pass
elif v == 9692:
    pass
elif v == 9693:
    pass
elif v == 9694:
    pass
elif v == 9695:
    pass
elif v == 9696:
    pass
elif v == 9697:
    pass
elif v == 9698:
    pass
elif v == 9699:
    pass
elif v == 9700:
    pass
elif v == 9701:
    pass
elif v == 9702:
    pass
elif v == 9703:
    pass
elif v == 9704:
    pass
elif v == 9705:
    pass
elif v == 9706:
    pass
elif v == 9707:
    pass
elif v == 9708:
    pass
elif v == 9709:
    pass
elif v == 9710:
    pass
elif v == 9711:
    pass
elif v == 9712:
    pass
elif v == 9713:
    pass
elif v == 9714:
    pass
elif v == 9715:
    pass
elif v == 9716:
    pass
elif v == 9717:
    pass
elif v == 9718:
    pass
elif v == 9719:
    pass
elif v == 9720:
    pass
elif v == 9721:
    pass
elif v == 9722:
    pass
elif v == 9723:
    pass
elif v == 9724:
    pass
elif v == 9725:
    pass
elif v == 9726:
    pass
elif v == 9727:
    pass
elif v == 9728:
    pass
elif v == 9729:
    pass
elif v == 9730:
    pass
elif v == 9731:
    pass
elif v == 9732:
    pass
elif v == 9733:
    pass
elif v == 9734:
    pass
elif v == 9735:
    pass
elif v == 9736:
    pass
elif v == 9737:
    pass
elif v == 9738:
    pass
elif v == 9739:
    pass
elif v == 9740:
    pass
elif v == 9741:
    pass
elif v == 9742:
    pass
elif v == 9743:
    pass
elif v == 9744:
    pass
elif v == 9745:
    pass
elif v == 9746:
    pass
elif v == 9747:
    pass
elif v == 9748:
    pass
elif v == 9749:
    pass
elif v == 9750:
    pass
elif v == 9751:
    pass
elif v == 9752:
    pass
elif v == 9753:
    pass
elif v == 9754:
    pass
elif v == 9755:
    pass
elif v == 9756:
    pass
elif v == 9757:
    pass
elif v == 9758:
    pass
elif v == 9759:
    pass
elif v == 9760:
    pass
elif v == 9761:
    pass
elif v == 9762:
    pass
elif v == 9763:
    pass
elif v == 9764:
    pass
elif v == 9765:
    pass
elif v == 9766:
    pass
elif v == 9767:
    pass
elif v == 9768:
    pass
elif v == 9769:
    pass
elif v == 9770:
    pass
elif v == 9771:
    pass
elif v == 9772:
    pass
elif v == 9773:
    pass
elif v == 9774:
    pass
elif v == 9775:
    pass
elif v == 9776:
    pass
elif v == 9777:
    pass
elif v == 9778:
    pass
elif v == 9779:
    pass
elif v == 9780:
    pass
elif v == 9781:
    pass
elif v == 9782:
    pass
elif v == 9783:
    pass
elif v == 9784:
    pass
elif v == 9785:
    pass
elif v == 9786:
    pass
elif v == 9787:
    pass
elif v == 9788:
    pass
elif v == 9789:
    pass
elif v == 9790:
    pass
elif v == 9791:
    pass
elif v == 9792:
    pass
elif v == 9793:
    pass
elif v == 9794:
    pass
elif v == 9795:
    pass
elif v == 9796:
    pass
elif v == 9797:
    pass
elif v == 9798:
    pass
elif v == 9799:
    pass
elif v == 9800:
    pass
elif v == 9801:
    pass
elif v == 9802:
    pass
elif v == 9803:
    pass
elif v == 9804:
    pass
elif v == 9805:
    pass
elif v == 9806:
    pass
elif v == 9807:
    pass
elif v == 9808:
    pass
elif v == 9809:
    pass
elif v == 9810:
    pass
elif v == 9811:
    pass
elif v == 9812:
    pass
elif v == 9813:
    pass
elif v == 9814:
    pass
elif v == 9815:
    pass
elif v == 9816:
    pass
elif v == 9817:
    pass
elif v == 9818:
    pass
elif v == 9819:
    pass
elif v == 9820:
    pass
elif v == 9821:
    pass
elif v == 9822:
    pass
elif v == 9823:
    pass
elif v == 9824:
    pass
elif v == 9825:
    pass
elif v == 9826:
    pass
elif v == 9827:
    pass
elif v == 9828:
    pass
elif v == 9829:
    pass
elif v == 9830:
    pass
elif v == 9831:
    pass
elif v == 9832:
    pass
elif v == 9833:
    pass
elif v == 9834:
    pass
elif v == 9835:
    pass
elif v == 9836:
    pass
elif v == 9837:
    pass
elif v == 9838:
    pass
elif v == 9839:
    pass
elif v == 9840:
    pass
elif v == 9841:
    pass
elif v == 9842:
    pass
elif v == 9843:
    pass
elif v == 9844:
    pass
elif v == 9845:
    pass
elif v == 9846:
    pass
elif v == 9847:
    pass
elif v == 9848:
    pass
elif v == 9849:
    pass
elif v == 9850:
    pass
elif v == 9851:
    pass
elif v == 9852:
    pass
elif v == 9853:
    pass
elif v == 9854:
    pass
elif v == 9855:
    pass
elif v == 9856:
    pass
elif v == 9857:
    pass
elif v == 9858:
    pass
elif v == 9859:
    pass
elif v == 9860:
    pass
elif v == 9861:
    pass
elif v == 9862:
    pass
elif v == 9863:
    pass
elif v == 9864:
    pass
elif v == 9865:
    pass
elif v == 9866:
    pass
elif v == 9867:
    pass
elif v == 9868:
    pass
elif v == 9869:
    pass
elif v == 9870:
    pass
elif v == 9871:
    pass
elif v == 9872:
    pass
elif v == 9873:
    pass
elif v == 9874:
    pass
elif v == 9875:
    pass
elif v == 9876:
    pass
elif v == 9877:
    pass
elif v == 9878:
    pass
elif v == 9879:
    pass
elif v == 9880:
    pass
elif v == 9881:
    pass
elif v == 9882:
    pass
elif v == 9883:
    pass
elif v == 9884:
    pass
elif v == 9885:
    pass
elif v == 9886:
    pass
elif v == 9887:
    pass
elif v == 9888:
    pass
elif v == 9889:
    pass
elif v == 9890:
    pass
elif v == 9891:
    pass
elif v == 9892:
    pass
elif v == 9893:
    pass
elif v == 9894:
    pass
elif v == 9895:
    pass
elif v == 9896:
    pass
elif v == 9897:
    pass
elif v == 9898:
    pass
elif v == 9899:
    pass
elif v == 9900:
    pass
elif v == 9901:
    pass
elif v == 9902:
    pass
elif v == 9903:
    pass
elif v == 9904:
    pass
elif v == 9905:
    pass
elif v == 9906:
    pass
elif v == 9907:
    pass
elif v == 9908:
    pass
elif v == 9909:
    pass
elif v == 9910:
    pass
elif v == 9911:
    pass
elif v == 9912:
    pass
elif v == 9913:
    pass
elif v == 9914:
    pass
elif v == 9915:
    pass
elif v == 9916:
    pass
elif v == 9917:
    pass
elif v == 9918:
    pass
elif v == 9919:
    pass
elif v == 9920:
    pass
elif v == 9921:
    pass
elif v == 9922:
    pass
elif v == 9923:
    pass
elif v == 9924:
    pass
elif v == 9925:
    pass
elif v == 9926:
    pass
elif v == 9927:
    pass
elif v == 9928:
    pass
elif v == 9929:
    pass
elif v == 9930:
    pass
elif v == 9931:
    pass
elif v == 9932:
    pass
elif v == 9933:
    pass
elif v == 9934:
    pass
elif v == 9935:
    pass
elif v == 9936:
    pass
elif v == 9937:
    pass
elif v == 9938:
    pass
elif v == 9939:
    pass
elif v == 9940:
    pass
elif v == 9941:
    pass
elif v == 9942:
    pass
elif v == 9943:
    pass
elif v == 9944:
    pass
elif v == 9945:
    pass
elif v == 9946:
    pass
elif v == 9947:
    pass
elif v == 9948:
    pass
elif v == 9949:
    pass
elif v == 9950:
    pass
elif v == 9951:
    pass
elif v == 9952:
    pass
elif v == 9953:
    pass
elif v == 9954:
    pass
elif v == 9955:
    pass
elif v == 9956:
    pass
elif v == 9957:
    pass
elif v == 9958:
    pass
elif v == 9959:
    pass
elif v == 9960:
    pass
elif v == 9961:
    pass
elif v == 9962:
    pass
elif v == 9963:
    pass
elif v == 9964:
    pass
elif v == 9965:
    pass
elif v == 9966:
    pass
elif v == 9967:
    pass
elif v == 9968:
    pass
elif v == 9969:
    pass
elif v == 9970:
    pass
elif v == 9971:
    pass
elif v == 9972:
    pass
elif v == 9973:
    pass
elif v == 9974:
    pass
elif v == 9975:
    pass
elif v == 9976:
    pass
elif v == 9977:
    pass
elif v == 9978:
    pass
elif v == 9979:
    pass
elif v == 9980:
    pass
elif v == 9981:
    pass
elif v == 9982:
    pass
elif v == 9983:
    pass
elif v == 9984:
    pass
elif v == 9985:
    pass
elif v == 9986:
    pass
elif v == 9987:
    pass
elif v == 9988:
    pass
elif v == 9989:
    pass
elif v == 9990:
    pass
elif v == 9991:
    pass
elif v == 9992:
    pass
elif v == 9993:
    pass
elif v == 9994:
    pass
elif v == 9995:
    pass
elif v == 9996:
    pass
elif v == 9997:
    pass
elif v == 9998:
    pass
elif v == 9999:
    pass
elif v == 10000:
    pass
elif v == 10001:
    pass
elif v == 10002:
    pass
elif v == 10003:
    pass
elif v == 10004:
    pass
elif v == 10005:
    pass
elif v == 10006:
    pass
elif v == 10007:
    pass
elif v == 10008:
    pass
elif v == 10009:
    pass
elif v == 10010:
    pass
elif v == 10011:
    pass
elif v == 10012:
    pass
elif v == 10013:
    pass
elif v == 10014:
    pass
elif v == 10015:
    pass
elif v == 10016:
    pass
elif v == 10017:
    pass
elif v == 10018:
    pass
elif v == 10019:
    pass
elif v == 10020:
    pass
elif v == 10021:
    pass
elif v == 10022:
    pass
elif v == 10023:
    pass
elif v == 10024:
    pass
elif v == 10025:
    pass
elif v == 10026:
    pass
elif v == 10027:
    pass
elif v == 10028:
    pass
elif v == 10029:
    pass
elif v == 10030:
    pass
elif v == 10031:
    pass
elif v == 10032:
    pass
elif v == 10033:
    pass
elif v == 10034:
    pass
elif v == 10035:
    pass
elif v == 10036:
    pass
elif v == 10037:
    pass
elif v == 10038:
    pass
elif v == 10039:
    pass
elif v == 10040:
    pass
elif v == 10041:
    pass
elif v == 10042:
    pass
elif v == 10043:
    pass
elif v == 10044:
    pass
elif v == 10045:
    pass
elif v == 10046:
    pass
elif v == 10047:
    pass
elif v == 10048:
    pass
elif v == 10049:
    pass
elif v == 10050:
    pass
elif v == 10051:
    pass
elif v == 10052:
    pass
elif v == 10053:
    pass
elif v == 10054:
    pass
elif v == 10055:
    pass
elif v == 10056:
    pass
elif v == 10057:
    pass
elif v == 10058:
    pass
elif v == 10059:
    pass
elif v == 10060:
    pass
elif v == 10061:
    pass
elif v == 10062:
    pass
elif v == 10063:
    pass
elif v == 10064:
    pass
elif v == 10065:
    pass
elif v == 10066:
    pass
elif v == 10067:
    pass
elif v == 10068:
    pass
elif v == 10069:
    pass
elif v == 10070:
    pass
elif v == 10071:
    pass
elif v == 10072:
    pass
elif v == 10073:
    pass
elif v == 10074:
    pass
elif v == 10075:
    pass
elif v == 10076:
    pass
elif v == 10077:
    pass
elif v == 10078:
    pass
elif v == 10079:
    pass
elif v == 10080:
    pass
elif v == 10081:
    pass
elif v == 10082:
    pass
elif v == 10083:
    pass
elif v == 10084:
    pass
elif v == 10085:
    pass
elif v == 10086:
    pass
elif v == 10087:
    pass
elif v == 10088:
    pass
elif v == 10089:
    pass
elif v == 10090:
    pass
elif v == 10091:
    pass
elif v == 10092:
    pass
elif v == 10093:
    pass
elif v == 10094:
    pass
elif v == 10095:
    pass
elif v == 10096:
    pass
elif v == 10097:
    pass
elif v == 10098:
    pass
elif v == 10099:
    pass
elif v == 10100:
    pass
elif v == 10101:
    pass
elif v == 10102:
    pass
elif v == 10103:
    pass
elif v == 10104:
    pass
elif v == 10105:
    pass
elif v == 10106:
    pass
elif v == 10107:
    pass
elif v == 10108:
    pass
elif v == 10109:
    pass
elif v == 10110:
    pass
elif v == 10111:
    pass
elif v == 10112:
    pass
elif v == 10113:
    pass
elif v == 10114:
    pass
elif v == 10115:
    pass
elif v == 10116:
    pass
elif v == 10117:
    pass
elif v == 10118:
    pass
elif v == 10119:
    pass
elif v == 10120:
    pass
elif v == 10121:
    pass
elif v == 10122:
    pass
elif v == 10123:
    pass
elif v == 10124:
    pass
elif v == 10125:
    pass
elif v == 10126:
    pass
elif v == 10127:
    pass
elif v == 10128:
    pass
elif v == 10129:
    pass
elif v == 10130:
    pass
elif v == 10131:
    pass
elif v == 10132:
    pass
elif v == 10133:
    pass
elif v == 10134:
    pass
elif v == 10135:
    pass
elif v == 10136:
    pass
elif v == 10137:
    pass
elif v == 10138:
    pass
elif v == 10139:
    pass
elif v == 10140:
    pass
elif v == 10141:
    pass
elif v == 10142:
    pass
elif v == 10143:
    pass
elif v == 10144:
    pass
elif v == 10145:
    pass
elif v == 10146:
    pass
elif v == 10147:
    pass
elif v == 10148:
    pass
elif v == 10149:
    pass
elif v == 10150:
    pass
elif v == 10151:
    pass
elif v == 10152:
    pass
elif v == 10153:
    pass
elif v == 10154:
    pass
elif v == 10155:
    pass
elif v == 10156:
    pass
elif v == 10157:
    pass
elif v == 10158:
    pass
elif v == 10159:
    pass
elif v == 10160:
    pass
elif v == 10161:
    pass
elif v == 10162:
    pass
elif v == 10163:
    pass
elif v == 10164:
    pass
elif v == 10165:
    pass
elif v == 10166:
    pass
elif v == 10167:
    pass
elif v == 10168:
    pass
elif v == 10169:
    pass
elif v == 10170:
    pass
elif v == 10171:
    pass
elif v == 10172:
    pass
elif v == 10173:
    pass
elif v == 10174:
    pass
elif v == 10175:
    pass
elif v == 10176:
    pass
elif v == 10177:
    pass
elif v == 10178:
    pass
elif v == 10179:
    pass
elif v == 10180:
    pass
elif v == 10181:
    pass
elif v == 10182:
    pass
elif v == 10183:
    pass
elif v == 10184:
    pass
elif v == 10185:
    pass
elif v == 10186:
    pass
elif v == 10187:
    pass
elif v == 10188:
    pass
elif v == 10189:
    pass
elif v == 10190:
    pass
elif v == 10191:
    pass
elif v == 10192:
    pass
elif v == 10193:
    pass
elif v == 10194:
    pass
elif v == 10195:
    pass
elif v == 10196:
    pass
elif v == 10197:
    pass
elif v == 10198:
    pass
elif v == 10199:
    pass
elif v == 10200:
    pass
elif v == 10201:
    pass
elif v == 10202:
    pass
elif v == 10203:
    pass
elif v == 10204:
    pass
elif v == 10205:
    pass
elif v == 10206:
    pass
elif v == 10207:
    pass
elif v == 10208:
    pass
elif v == 10209:
    pass
elif v == 10210:
    pass
elif v == 10211:
    pass
elif v == 10212:
    pass
elif v == 10213:
    pass
elif v == 10214:
    pass
elif v == 10215:
    pass
elif v == 10216:
    pass
elif v == 10217:
    pass
elif v == 10218:
    pass
elif v == 10219:
    pass
elif v == 10220:
    pass
elif v == 10221:
    pass
elif v == 10222:
    pass
elif v == 10223:
    pass
elif v == 10224:
    pass
elif v == 10225:
    pass
elif v == 10226:
    pass
elif v == 10227:
    pass
elif v == 10228:
    pass
elif v == 10229:
    pass
elif v == 10230:
    pass
elif v == 10231:
    pass
elif v == 10232:
    pass
elif v == 10233:
    pass
elif v == 10234:
    pass
elif v == 10235:
    pass
elif v == 10236:
    pass
elif v == 10237:
    pass
elif v == 10238:
    pass
elif v == 10239:
    pass
elif v == 10240:
    pass
elif v == 10241:
    pass
elif v == 10242:
    pass
elif v == 10243:
    pass
elif v == 10244:
    pass
elif v == 10245:
    pass
elif v == 10246:
    pass
elif v == 10247:
    pass
elif v == 10248:
    pass
elif v == 10249:
    pass
elif v == 10250:
    pass
elif v == 10251:
    pass
elif v == 10252:
    pass
elif v == 10253:
    pass
elif v == 10254:
    pass
elif v == 10255:
    pass
elif v == 10256:
    pass
elif v == 10257:
    pass
elif v == 10258:
    pass
elif v == 10259:
    pass
elif v == 10260:
    pass
elif v == 10261:
    pass
elif v == 10262:
    pass
elif v == 10263:
    pass
elif v == 10264:
    pass
elif v == 10265:
    pass
elif v == 10266:
    pass
elif v == 10267:
    pass
elif v == 10268:
    pass
elif v == 10269:
    pass
elif v == 10270:
    pass
elif v == 10271:
    pass
elif v == 10272:
    pass
elif v == 10273:
    pass
elif v == 10274:
    pass
elif v == 10275:
    pass
elif v == 10276:
    pass
elif v == 10277:
    pass
elif v == 10278:
    pass
elif v == 10279:
    pass
elif v == 10280:
    pass
elif v == 10281:
    pass
elif v == 10282:
    pass
elif v == 10283:
    pass
elif v == 10284:
    pass
elif v == 10285:
    pass
elif v == 10286:
    pass
elif v == 10287:
    pass
elif v == 10288:
    pass
elif v == 10289:
    pass
elif v == 10290:
    pass
elif v == 10291:
    pass
elif v == 10292:
    pass
elif v == 10293:
    pass
elif v == 10294:
    pass
elif v == 10295:
    pass
elif v == 10296:
    pass
elif v == 10297:
    pass
elif v == 10298:
    pass
elif v == 10299:
    pass
elif v == 10300:
    pass
elif v == 10301:
    pass
elif v == 10302:
    pass
elif v == 10303:
    pass
elif v == 10304:
    pass
elif v == 10305:
    pass
elif v == 10306:
    pass
elif v == 10307:
    pass
elif v == 10308:
    pass
elif v == 10309:
    pass
elif v == 10310:
    pass
elif v == 10311:
    pass
elif v == 10312:
    pass
elif v == 10313:
    pass
elif v == 10314:
    pass
elif v == 10315:
    pass
elif v == 10316:
    pass
elif v == 10317:
    pass
elif v == 10318:
    pass
elif v == 10319:
    pass
elif v == 10320:
    pass
elif v == 10321:
    pass
elif v == 10322:
    pass
elif v == 10323:
    pass
elif v == 10324:
    pass
elif v == 10325:
    pass
elif v == 10326:
    pass
elif v == 10327:
    pass
elif v == 10328:
    pass
elif v == 10329:
    pass
elif v == 10330:
    pass
elif v == 10331:
    pass
elif v == 10332:
    pass
elif v == 10333:
    pass
elif v == 10334:
    pass
elif v == 10335:
    pass
elif v == 10336:
    pass
elif v == 10337:
    pass
elif v == 10338:
    pass
elif v == 10339:
    pass
elif v == 10340:
    pass
elif v == 10341:
    pass
elif v == 10342:
    pass
elif v == 10343:
    pass
elif v == 10344:
    pass
elif v == 10345:
    pass
elif v == 10346:
    pass
elif v == 10347:
    pass
elif v == 10348:
    pass
elif v == 10349:
    pass
elif v == 10350:
    pass
elif v == 10351:
    pass
elif v == 10352:
    pass
elif v == 10353:
    pass
elif v == 10354:
    pass
elif v == 10355:
    pass
elif v == 10356:
    pass
elif v == 10357:
    pass
elif v == 10358:
    pass
elif v == 10359:
    pass
elif v == 10360:
    pass
elif v == 10361:
    pass
elif v == 10362:
    pass
elif v == 10363:
    pass
elif v == 10364:
    pass
elif v == 10365:
    pass
elif v == 10366:
    pass
elif v == 10367:
    pass
elif v == 10368:
    pass
elif v == 10369:
    pass
elif v == 10370:
    pass
elif v == 10371:
    pass
elif v == 10372:
    pass
elif v == 10373:
    pass
elif v == 10374:
    pass
elif v == 10375:
    pass
elif v == 10376:
    pass
elif v == 10377:
    pass
elif v == 10378:
    pass
elif v == 10379:
    pass
elif v == 10380:
    pass
elif v == 10381:
    pass
elif v == 10382:
    pass
elif v == 10383:
    pass
elif v == 10384:
    pass
elif v == 10385:
    pass
elif v == 10386:
    pass
elif v == 10387:
    pass
elif v == 10388:
    pass
elif v == 10389:
    pass
elif v == 10390:
    pass
elif v == 10391:
    pass
elif v == 10392:
    pass
elif v == 10393:
    pass
elif v == 10394:
    pass
elif v == 10395:
    pass
elif v == 10396:
    pass
elif v == 10397:
    pass
elif v == 10398:
    pass
elif v == 10399:
    pass
elif v == 10400:
    pass
elif v == 10401:
    pass
elif v == 10402:
    pass
elif v == 10403:
    pass
elif v == 10404:
    pass
elif v == 10405:
    pass
elif v == 10406:
    pass
elif v == 10407:
    pass
elif v == 10408:
    pass
elif v == 10409:
    pass
elif v == 10410:
    pass
elif v == 10411:
    pass
elif v == 10412:
    pass
elif v == 10413:
    pass
elif v == 10414:
    pass
elif v == 10415:
    pass
elif v == 10416:
    pass
elif v == 10417:
    pass
elif v == 10418:
    pass
elif v == 10419:
    pass
elif v == 10420:
    pass
elif v == 10421:
    pass
elif v == 10422:
    pass
elif v == 10423:
    pass
elif v == 10424:
    pass
elif v == 10425:
    pass
elif v == 10426:
    pass
elif v == 10427:
    pass
elif v == 10428:
    pass
elif v == 10429:
    pass
elif v == 10430:
    pass
elif v == 10431:
    pass
elif v == 10432:
    pass
elif v == 10433:
    pass
elif v == 10434:
    pass
elif v == 10435:
    pass
elif v == 10436:
    pass
elif v == 10437:
    pass
elif v == 10438:
    pass
elif v == 10439:
    pass
elif v == 10440:
    pass
elif v == 10441:
    pass
elif v == 10442:
    pass
elif v == 10443:
    pass
elif v == 10444:
    pass
elif v == 10445:
    pass
elif v == 10446:
    pass
elif v == 10447:
    pass
elif v == 10448:
    pass
elif v == 10449:
    pass
elif v == 10450:
    pass
elif v == 10451:
    pass
elif v == 10452:
    pass
elif v == 10453:
    pass
elif v == 10454:
    pass
elif v == 10455:
    pass
elif v == 10456:
    pass
elif v == 10457:
    pass
elif v == 10458:
    pass
elif v == 10459:
    pass
elif v == 10460:
    pass
elif v == 10461:
    pass
elif v == 10462:
    pass
elif v == 10463:
    pass
elif v == 10464:
    pass
elif v == 10465:
    pass
elif v == 10466:
    pass
elif v == 10467:
    pass
elif v == 10468:
    pass
elif v == 10469:
    pass
elif v == 10470:
    pass
elif v == 10471:
    pass
elif v == 10472:
    pass
elif v == 10473:
    pass
elif v == 10474:
    pass
elif v == 10475:
    pass
elif v == 10476:
    pass
elif v == 10477:
    pass
elif v == 10478:
    pass
elif v == 10479:
    pass
elif v == 10480:
    pass
elif v == 10481:
    pass
elif v == 10482:
    pass
elif v == 10483:
    pass
elif v == 10484:
    pass
elif v == 10485:
    pass
elif v == 10486:
    pass
elif v == 10487:
    pass
elif v == 10488:
    pass
elif v == 10489:
    pass
elif v == 10490:
    pass
elif v == 10491:
    pass
elif v == 10492:
    pass
elif v == 10493:
    pass
elif v == 10494:
    pass
elif v == 10495:
    pass
elif v == 10496:
    pass
elif v == 10497:
    pass
elif v == 10498:
    pass
elif v == 10499:
    pass
elif v == 10500:
    pass
elif v == 10501:
    pass
elif v == 10502:
    pass
elif v == 10503:
    pass
elif v == 10504:
    pass
elif v == 10505:
    pass
elif v == 10506:
    pass
elif v == 10507:
    pass
elif v == 10508:
    pass
elif v == 10509:
    pass
elif v == 10510:
    pass
elif v == 10511:
    pass
elif v == 10512:
    pass
elif v == 10513:
    pass
elif v == 10514:
    pass
elif v == 10515:
    pass
elif v == 10516:
    pass
elif v == 10517:
    pass
elif v == 10518:
    pass
elif v == 10519:
    pass
elif v == 10520:
    pass
elif v == 10521:
    pass
elif v == 10522:
    pass
elif v == 10523:
    pass
elif v == 10524:
    pass
elif v == 10525:
    pass
elif v == 10526:
    pass
elif v == 10527:
    pass
elif v == 10528:
    pass
elif v == 10529:
    pass
elif v == 10530:
    pass
elif v == 10531:
    pass
elif v == 10532:
    pass
elif v == 10533:
    pass
elif v == 10534:
    pass
elif v == 10535:
    pass
elif v == 10536:
    pass
elif v == 10537:
    pass
elif v == 10538:
    pass
elif v == 10539:
    pass
elif v == 10540:
    pass
elif v == 10541:
    pass
elif v == 10542:
    pass
elif v == 10543:
    pass
elif v == 10544:
    pass
elif v == 10545:
    pass
elif v == 10546:
    pass
elif v == 10547:
    pass
elif v == 10548:
    pass
elif v == 10549:
    pass
elif v == 10550:
    pass
elif v == 10551:
    pass
elif v == 10552:
    pass
elif v == 10553:
    pass
elif v == 10554:
    pass
elif v == 10555:
    pass
elif v == 10556:
    pass
elif v == 10557:
    pass
elif v == 10558:
    pass
elif v == 10559:
    pass
elif v == 10560:
    pass
elif v == 10561:
    pass
elif v == 10562:
    pass
elif v == 10563:
    pass
elif v == 10564:
    pass
elif v == 10565:
    pass
elif v == 10566:
    pass
elif v == 10567:
    pass
elif v == 10568:
    pass
elif v == 10569:
    pass
elif v == 10570:
    pass
elif v == 10571:
    pass
elif v == 10572:
    pass
elif v == 10573:
    pass
elif v == 10574:
    pass
elif v == 10575:
    pass
elif v == 10576:
    pass
elif v == 10577:
    pass
elif v == 10578:
    pass
elif v == 10579:
    pass
elif v == 10580:
    pass
elif v == 10581:
    pass
elif v == 10582:
    pass
elif v == 10583:
    pass
elif v == 10584:
    pass
elif v == 10585:
    pass
elif v == 10586:
    pass
elif v == 10587:
    pass
elif v == 10588:
    pass
elif v == 10589:
    pass
elif v == 10590:
    pass
elif v == 10591:
    pass
elif v == 10592:
    pass
elif v == 10593:
    pass
elif v == 10594:
    pass
elif v == 10595:
    pass
elif v == 10596:
    pass
elif v == 10597:
    pass
elif v == 10598:
    pass
elif v == 10599:
    pass
elif v == 10600:
    pass
elif v == 10601:
    pass
elif v == 10602:
    pass
elif v == 10603:
    pass
elif v == 10604:
    pass
elif v == 10605:
    pass
elif v == 10606:
    pass
elif v == 10607:
    pass
elif v == 10608:
    pass
elif v == 10609:
    pass
elif v == 10610:
    pass
elif v == 10611:
    pass
elif v == 10612:
    pass
elif v == 10613:
    pass
elif v == 10614:
    pass
elif v == 10615:
    pass
elif v == 10616:
    pass
elif v == 10617:
    pass
elif v == 10618:
    pass
elif v == 10619:
    pass
elif v == 10620:
    pass
elif v == 10621:
    pass
elif v == 10622:
    pass
elif v == 10623:
    pass
elif v == 10624:
    pass
elif v == 10625:
    pass
elif v == 10626:
    pass
elif v == 10627:
    pass
elif v == 10628:
    pass
elif v == 10629:
    pass
elif v == 10630:
    pass
elif v == 10631:
    pass
elif v == 10632:
    pass
elif v == 10633:
    pass
elif v == 10634:
    pass
elif v == 10635:
    pass
elif v == 10636:
    pass
elif v == 10637:
    pass
elif v == 10638:
    pass
elif v == 10639:
    pass
elif v == 10640:
    pass
elif v == 10641:
    pass
elif v == 10642:
    pass
elif v == 10643:
    pass
elif v == 10644:
    pass
elif v == 10645:
    pass
elif v == 10646:
    pass
elif v == 10647:
    pass
elif v == 10648:
    pass
elif v == 10649:
    pass
elif v == 10650:
    pass
elif v == 10651:
    pass
elif v == 10652:
    pass
elif v == 10653:
    pass
elif v == 10654:
    pass
elif v == 10655:
    pass
elif v == 10656:
    pass
elif v == 10657:
    pass
elif v == 10658:
    pass
elif v == 10659:
    pass
elif v == 10660:
    pass
elif v == 10661:
    pass
elif v == 10662:
    pass
elif v == 10663:
    pass
elif v == 10664:
    pass
elif v == 10665:
    pass
elif v == 10666:
    pass
elif v == 10667:
    pass
elif v == 10668:
    pass
elif v == 10669:
    pass
elif v == 10670:
    pass
elif v == 10671:
    pass
elif v == 10672:
    pass
elif v == 10673:
    pass
elif v == 10674:
    pass
elif v == 10675:
    pass
elif v == 10676:
    pass
elif v == 10677:
    pass
elif v == 10678:
    pass
elif v == 10679:
    pass
elif v == 10680:
    pass
elif v == 10681:
    pass
elif v == 10682:
    pass
elif v == 10683:
    pass
elif v == 10684:
    pass
elif v == 10685:
    pass
elif v == 10686:
    pass
elif v == 10687:
    pass
elif v == 10688:
    pass
elif v == 10689:
    pass
elif v == 10690:
    pass
elif v == 10691:
    pass
elif v == 10692:
    pass
elif v == 10693:
    pass
elif v == 10694:
    pass
elif v == 10695:
    pass
elif v == 10696:
    pass
elif v == 10697:
    pass
elif v == 10698:
    pass
elif v == 10699:
    pass
elif v == 10700:
    pass
elif v == 10701:
    pass
elif v == 10702:
    pass
elif v == 10703:
    pass
elif v == 10704:
    pass
elif v == 10705:
    pass
elif v == 10706:
    pass
elif v == 10707:
    pass
elif v == 10708:
    pass
elif v == 10709:
    pass
elif v == 10710:
    pass
elif v == 10711:
    pass
elif v == 10712:
    pass
elif v == 10713:
    pass
elif v == 10714:
    pass
elif v == 10715:
    pass
elif v == 10716:
    pass
elif v == 10717:
    pass
elif v == 10718:
    pass
elif v == 10719:
    pass
elif v == 10720:
    pass
elif v == 10721:
    pass
elif v == 10722:
    pass
elif v == 10723:
    pass
elif v == 10724:
    pass
elif v == 10725:
    pass
elif v == 10726:
    pass
elif v == 10727:
    pass
elif v == 10728:
    pass
elif v == 10729:
    pass
elif v == 10730:
    pass
elif v == 10731:
    pass
elif v == 10732:
    pass
elif v == 10733:
    pass
elif v == 10734:
    pass
elif v == 10735:
    pass
elif v == 10736:
    pass
elif v == 10737:
    pass
elif v == 10738:
    pass
elif v == 10739:
    pass
elif v == 10740:
    pass
elif v == 10741:
    pass
elif v == 10742:
    pass
elif v == 10743:
    pass
elif v == 10744:
    pass
elif v == 10745:
    pass
elif v == 10746:
    pass
elif v == 10747:
    pass
elif v == 10748:
    pass
elif v == 10749:
    pass
elif v == 10750:
    pass
elif v == 10751:
    pass
elif v == 10752:
    pass
elif v == 10753:
    pass
elif v == 10754:
    pass
elif v == 10755:
    pass
elif v == 10756:
    pass
elif v == 10757:
    pass
elif v == 10758:
    pass
elif v == 10759:
    pass
elif v == 10760:
    pass
elif v == 10761:
    pass
elif v == 10762:
    pass
elif v == 10763:
    pass
elif v == 10764:
    pass
elif v == 10765:
    pass
elif v == 10766:
    pass
elif v == 10767:
    pass
elif v == 10768:
    pass
elif v == 10769:
    pass
elif v == 10770:
    pass
elif v == 10771:
    pass
elif v == 10772:
    pass
elif v == 10773:
    pass
elif v == 10774:
    pass
elif v == 10775:
    pass
elif v == 10776:
    pass
elif v == 10777:
    pass
elif v == 10778:
    pass
elif v == 10779:
    pass
elif v == 10780:
    pass
elif v == 10781:
    pass
elif v == 10782:
    pass
elif v == 10783:
    pass
elif v == 10784:
    pass
elif v == 10785:
    pass
elif v == 10786:
    pass
elif v == 10787:
    pass
elif v == 10788:
    pass
elif v == 10789:
    pass
elif v == 10790:
    pass
elif v == 10791:
    pass
elif v == 10792:
    pass
elif v == 10793:
    pass
elif v == 10794:
    pass
elif v == 10795:
    pass
elif v == 10796:
    pass
elif v == 10797:
    pass
elif v == 10798:
    pass
elif v == 10799:
    pass
elif v == 10800:
    pass
elif v == 10801:
    pass
elif v == 10802:
    pass
elif v == 10803:
    pass
elif v == 10804:
    pass
elif v == 10805:
    pass
elif v == 10806:
    pass
elif v == 10807:
    pass
elif v == 10808:
    pass
elif v == 10809:
    pass
elif v == 10810:
    pass
elif v == 10811:
    pass
elif v == 10812:
    pass
elif v == 10813:
    pass
elif v == 10814:
    pass
elif v == 10815:
    pass
elif v == 10816:
    pass
elif v == 10817:
    pass
elif v == 10818:
    pass
elif v == 10819:
    pass
elif v == 10820:
    pass
elif v == 10821:
    pass
elif v == 10822:
    pass
elif v == 10823:
    pass
elif v == 10824:
    pass
elif v == 10825:
    pass
elif v == 10826:
    pass
elif v == 10827:
    pass
elif v == 10828:
    pass
elif v == 10829:
    pass
elif v == 10830:
    pass
elif v == 10831:
    pass
elif v == 10832:
    pass
elif v == 10833:
    pass
elif v == 10834:
    pass
elif v == 10835:
    pass
elif v == 10836:
    pass
elif v == 10837:
    pass
elif v == 10838:
    pass
elif v == 10839:
    pass
elif v == 10840:
    pass
elif v == 10841:
    pass
elif v == 10842:
    pass
elif v == 10843:
    pass
elif v == 10844:
    pass
elif v == 10845:
    pass
elif v == 10846:
    pass
elif v == 10847:
    pass
elif v == 10848:
    pass
elif v == 10849:
    pass
elif v == 10850:
    pass
elif v == 10851:
    pass
elif v == 10852:
    pass
elif v == 10853:
    pass
elif v == 10854:
    pass
elif v == 10855:
    pass
elif v == 10856:
    pass
elif v == 10857:
    pass
elif v == 10858:
    pass
elif v == 10859:
    pass
elif v == 10860:
    pass
elif v == 10861:
    pass
elif v == 10862:
    pass
elif v == 10863:
    pass
elif v == 10864:
    pass
elif v == 10865:
    pass
elif v == 10866:
    pass
elif v == 10867:
    pass
elif v == 10868:
    pass
elif v == 10869:
    pass
elif v == 10870:
    pass
elif v == 10871:
    pass
elif v == 10872:
    pass
elif v == 10873:
    pass
elif v == 10874:
    pass
elif v == 10875:
    pass
elif v == 10876:
    pass
elif v == 10877:
    pass
elif v == 10878:
    pass
elif v == 10879:
    pass
elif v == 10880:
    pass
elif v == 10881:
    pass
elif v == 10882:
    pass
elif v == 10883:
    pass
elif v == 10884:
    pass
elif v == 10885:
    pass
elif v == 10886:
    pass
elif v == 10887:
    pass
elif v == 10888:
    pass
elif v == 10889:
    pass
elif v == 10890:
    pass
elif v == 10891:
    pass
elif v == 10892:
    pass
elif v == 10893:
    pass
elif v == 10894:
    pass
elif v == 10895:
    pass
elif v == 10896:
    pass
elif v == 10897:
    pass
elif v == 10898:
    pass
elif v == 10899:
    pass
elif v == 10900:
    pass
elif v == 10901:
    pass
elif v == 10902:
    pass
elif v == 10903:
    pass
elif v == 10904:
    pass
elif v == 10905:
    pass
elif v == 10906:
    pass
elif v == 10907:
    pass
elif v == 10908:
    pass
elif v == 10909:
    pass
elif v == 10910:
    pass
elif v == 10911:
    pass
elif v == 10912:
    pass
elif v == 10913:
    pass
elif v == 10914:
    pass
elif v == 10915:
    pass
elif v == 10916:
    pass
elif v == 10917:
    pass
elif v == 10918:
    pass
elif v == 10919:
    pass
elif v == 10920:
    pass
elif v == 10921:
    pass
elif v == 10922:
    pass
elif v == 10923:
    pass
elif v == 10924:
    pass
elif v == 10925:
    pass
elif v == 10926:
    pass
elif v == 10927:
    pass
elif v == 10928:
    pass
elif v == 10929:
    pass
elif v == 10930:
    pass
elif v == 10931:
    pass
elif v == 10932:
    pass
elif v == 10933:
    pass
elif v == 10934:
    pass
elif v == 10935:
    pass
elif v == 10936:
    pass
elif v == 10937:
    pass
elif v == 10938:
    pass
elif v == 10939:
    pass
elif v == 10940:
    pass
elif v == 10941:
    pass
elif v == 10942:
    pass
elif v == 10943:
    pass
elif v == 10944:
    pass
elif v == 10945:
    pass
elif v == 10946:
    pass
elif v == 10947:
    pass
elif v == 10948:
    pass
elif v == 10949:
    pass
elif v == 10950:
    pass
elif v == 10951:
    pass
elif v == 10952:
    pass
elif v == 10953:
    pass
elif v == 10954:
    pass
elif v == 10955:
    pass
elif v == 10956:
    pass
elif v == 10957:
    pass
elif v == 10958:
    pass
elif v == 10959:
    pass
elif v == 10960:
    pass
elif v == 10961:
    pass
elif v == 10962:
    pass
elif v == 10963:
    pass
elif v == 10964:
    pass
elif v == 10965:
    pass
elif v == 10966:
    pass
elif v == 10967:
    pass
elif v == 10968:
    pass
elif v == 10969:
    pass
elif v == 10970:
    pass
elif v == 10971:
    pass
elif v == 10972:
    pass
elif v == 10973:
    pass
elif v == 10974:
    pass
elif v == 10975:
    pass
elif v == 10976:
    pass
elif v == 10977:
    pass
elif v == 10978:
    pass
elif v == 10979:
    pass
elif v == 10980:
    pass
elif v == 10981:
    pass
elif v == 10982:
    pass
elif v == 10983:
    pass
elif v == 10984:
    pass
elif v == 10985:
    pass
elif v == 10986:
    pass
elif v == 10987:
    pass
elif v == 10988:
    pass
elif v == 10989:
    pass
elif v == 10990:
    pass
elif v == 10991:
    pass
elif v == 10992:
    pass
elif v == 10993:
    pass
elif v == 10994:
    pass
elif v == 10995:
    pass
elif v == 10996:
    pass
elif v == 10997:
    pass
elif v == 10998:
    pass
elif v == 10999:
    pass
elif v == 11000:
    pass
elif v == 11001:
    pass
elif v == 11002:
    pass
elif v == 11003:
    pass
elif v == 11004:
    pass
elif v == 11005:
    pass
elif v == 11006:
    pass
elif v == 11007:
    pass
elif v == 11008:
    pass
elif v == 11009:
    pass
elif v == 11010:
    pass
elif v == 11011:
    pass
elif v == 11012:
    pass
elif v == 11013:
    pass
elif v == 11014:
    pass
elif v == 11015:
    pass
elif v == 11016:
    pass
elif v == 11017:
    pass
elif v == 11018:
    pass
elif v == 11019:
    pass
elif v == 11020:
    pass
elif v == 11021:
    pass
elif v == 11022:
    pass
elif v == 11023:
    pass
elif v == 11024:
    pass
elif v == 11025:
    pass
elif v == 11026:
    pass
elif v == 11027:
    pass
elif v == 11028:
    pass
elif v == 11029:
    pass
elif v == 11030:
    pass
elif v == 11031:
    pass
elif v == 11032:
    pass
elif v == 11033:
    pass
elif v == 11034:
    pass
elif v == 11035:
    pass
elif v == 11036:
    pass
elif v == 11037:
    pass
elif v == 11038:
    pass
elif v == 11039:
    pass
elif v == 11040:
    pass
elif v == 11041:
    pass
elif v == 11042:
    pass
elif v == 11043:
    pass
elif v == 11044:
    pass
elif v == 11045:
    pass
elif v == 11046:
    pass
elif v == 11047:
    pass
elif v == 11048:
    pass
elif v == 11049:
    pass
elif v == 11050:
    pass
elif v == 11051:
    pass
elif v == 11052:
    pass
elif v == 11053:
    pass
elif v == 11054:
    pass
elif v == 11055:
    pass
elif v == 11056:
    pass
elif v == 11057:
    pass
elif v == 11058:
    pass
elif v == 11059:
    pass
elif v == 11060:
    pass
elif v == 11061:
    pass
elif v == 11062:
    pass
elif v == 11063:
    pass
elif v == 11064:
    pass
elif v == 11065:
    pass
elif v == 11066:
    pass
elif v == 11067:
    pass
elif v == 11068:
    pass
elif v == 11069:
    pass
elif v == 11070:
    pass
elif v == 11071:
    pass
elif v == 11072:
    pass
elif v == 11073:
    pass
elif v == 11074:
    pass
elif v == 11075:
    pass
elif v == 11076:
    pass
elif v == 11077:
    pass
elif v == 11078:
    pass
elif v == 11079:
    pass
elif v == 11080:
    pass
elif v == 11081:
    pass
elif v == 11082:
    pass
elif v == 11083:
    pass
elif v == 11084:
    pass
elif v == 11085:
    pass
elif v == 11086:
    pass
elif v == 11087:
    pass
elif v == 11088:
    pass
elif v == 11089:
    pass
elif v == 11090:
    pass
elif v == 11091:
    pass
elif v == 11092:
    pass
elif v == 11093:
    pass
elif v == 11094:
    pass
elif v == 11095:
    pass
elif v == 11096:
    pass
elif v == 11097:
    pass
elif v == 11098:
    pass
elif v == 11099:
    pass
elif v == 11100:
    pass
elif v == 11101:
    pass
elif v == 11102:
    pass
elif v == 11103:
    pass
elif v == 11104:
    pass
elif v == 11105:
    pass
elif v == 11106:
    pass
elif v == 11107:
    pass
elif v == 11108:
    pass
elif v == 11109:
    pass
elif v == 11110:
    pass
elif v == 11111:
    pass
elif v == 11112:
    pass
elif v == 11113:
    pass
elif v == 11114:
    pass
elif v == 11115:
    pass
elif v == 11116:
    pass
elif v == 11117:
    pass
elif v == 11118:
    pass
elif v == 11119:
    pass
elif v == 11120:
    pass
elif v == 11121:
    pass
elif v == 11122:
    pass
elif v == 11123:
    pass
elif v == 11124:
    pass
elif v == 11125:
    pass
elif v == 11126:
    pass
elif v == 11127:
    pass
elif v == 11128:
    pass
elif v == 11129:
    pass
elif v == 11130:
    pass
elif v == 11131:
    pass
elif v == 11132:
    pass
elif v == 11133:
    pass
elif v == 11134:
    pass
elif v == 11135:
    pass
elif v == 11136:
    pass
elif v == 11137:
    pass
elif v == 11138:
    pass
elif v == 11139:
    pass
elif v == 11140:
    pass
elif v == 11141:
    pass
elif v == 11142:
    pass
elif v == 11143:
    pass
elif v == 11144:
    pass
elif v == 11145:
    pass
elif v == 11146:
    pass
elif v == 11147:
    pass
elif v == 11148:
    pass
elif v == 11149:
    pass
elif v == 11150:
    pass
elif v == 11151:
    pass
elif v == 11152:
    pass
elif v == 11153:
    pass
elif v == 11154:
    pass
elif v == 11155:
    pass
elif v == 11156:
    pass
elif v == 11157:
    pass
elif v == 11158:
    pass
elif v == 11159:
    pass
elif v == 11160:
    pass
elif v == 11161:
    pass
elif v == 11162:
    pass
elif v == 11163:
    pass
elif v == 11164:
    pass
elif v == 11165:
    pass
elif v == 11166:
    pass
elif v == 11167:
    pass
elif v == 11168:
    pass
elif v == 11169:
    pass
elif v == 11170:
    pass
elif v == 11171:
    pass
elif v == 11172:
    pass
elif v == 11173:
    pass
elif v == 11174:
    pass
elif v == 11175:
    pass
elif v == 11176:
    pass
elif v == 11177:
    pass
elif v == 11178:
    pass
elif v == 11179:
    pass
elif v == 11180:
    pass
elif v == 11181:
    pass
elif v == 11182:
    pass
elif v == 11183:
    pass
elif v == 11184:
    pass
elif v == 11185:
    pass
elif v == 11186:
    pass
elif v == 11187:
    pass
elif v == 11188:
    pass
elif v == 11189:
    pass
elif v == 11190:
    pass
elif v == 11191:
    pass
elif v == 11192:
    pass
elif v == 11193:
    pass
elif v == 11194:
    pass
elif v == 11195:
    pass
elif v == 11196:
    pass
elif v == 11197:
    pass
elif v == 11198:
    pass
elif v == 11199:
    pass
elif v == 11200:
    pass
elif v == 11201:
    pass
elif v == 11202:
    pass
elif v == 11203:
    pass
elif v == 11204:
    pass
elif v == 11205:
    pass
elif v == 11206:
    pass
elif v == 11207:
    pass
elif v == 11208:
    pass
elif v == 11209:
    pass
elif v == 11210:
    pass
elif v == 11211:
    pass
elif v == 11212:
    pass
elif v == 11213:
    pass
elif v == 11214:
    pass
elif v == 11215:
    pass
elif v == 11216:
    pass
elif v == 11217:
    pass
elif v == 11218:
    pass
elif v == 11219:
    pass
elif v == 11220:
    pass
elif v == 11221:
    pass
elif v == 11222:
    pass
elif v == 11223:
    pass
elif v == 11224:
    pass
elif v == 11225:
    pass
elif v == 11226:
    pass
elif v == 11227:
    pass
elif v == 11228:
    pass
elif v == 11229:
    pass
elif v == 11230:
    pass
elif v == 11231:
    pass
elif v == 11232:
    pass
elif v == 11233:
    pass
elif v == 11234:
    pass
elif v == 11235:
    pass
elif v == 11236:
    pass
elif v == 11237:
    pass
elif v == 11238:
    pass
elif v == 11239:
    pass
elif v == 11240:
    pass
elif v == 11241:
    pass
elif v == 11242:
    pass
elif v == 11243:
    pass
elif v == 11244:
    pass
elif v == 11245:
    pass
elif v == 11246:
    pass
elif v == 11247:
    pass
elif v == 11248:
    pass
elif v == 11249:
    pass
elif v == 11250:
    pass
elif v == 11251:
    pass
elif v == 11252:
    pass
elif v == 11253:
    pass
elif v == 11254:
    pass
elif v == 11255:
    pass
elif v == 11256:
    pass
elif v == 11257:
    pass
elif v == 11258:
    pass
elif v == 11259:
    pass
elif v == 11260:
    pass
elif v == 11261:
    pass
elif v == 11262:
    pass
elif v == 11263:
    pass
elif v == 11264:
    pass
elif v == 11265:
    pass
elif v == 11266:
    pass
elif v == 11267:
    pass
elif v == 11268:
    pass
elif v == 11269:
    pass
elif v == 11270:
    pass
elif v == 11271:
    pass
elif v == 11272:
    pass
elif v == 11273:
    pass
elif v == 11274:
    pass
elif v == 11275:
    pass
elif v == 11276:
    pass
elif v == 11277:
    pass
elif v == 11278:
    pass
elif v == 11279:
    pass
elif v == 11280:
    pass
elif v == 11281:
    pass
elif v == 11282:
    pass
elif v == 11283:
    pass
elif v == 11284:
    pass
elif v == 11285:
    pass
elif v == 11286:
    pass
elif v == 11287:
    pass
elif v == 11288:
    pass
elif v == 11289:
    pass
elif v == 11290:
    pass
elif v == 11291:
    pass
elif v == 11292:
    pass
elif v == 11293:
    pass
elif v == 11294:
    pass
elif v == 11295:
    pass
elif v == 11296:
    pass
elif v == 11297:
    pass
elif v == 11298:
    pass
elif v == 11299:
    pass
elif v == 11300:
    pass
elif v == 11301:
    pass
elif v == 11302:
    pass
elif v == 11303:
    pass
elif v == 11304:
    pass
elif v == 11305:
    pass
elif v == 11306:
    pass
elif v == 11307:
    pass
elif v == 11308:
    pass
elif v == 11309:
    pass
elif v == 11310:
    pass
elif v == 11311:
    pass
elif v == 11312:
    pass
elif v == 11313:
    pass
elif v == 11314:
    pass
elif v == 11315:
    pass
elif v == 11316:
    pass
elif v == 11317:
    pass
elif v == 11318:
    pass
elif v == 11319:
    pass
elif v == 11320:
    pass
elif v == 11321:
    pass
elif v == 11322:
    pass
elif v == 11323:
    pass
elif v == 11324:
    pass
elif v == 11325:
    pass
elif v == 11326:
    pass
elif v == 11327:
    pass
elif v == 11328:
    pass
elif v == 11329:
    pass
elif v == 11330:
    pass
elif v == 11331:
    pass
elif v == 11332:
    pass
elif v == 11333:
    pass
elif v == 11334:
    pass
elif v == 11335:
    pass
elif v == 11336:
    pass
elif v == 11337:
    pass
elif v == 11338:
    pass
elif v == 11339:
    pass
elif v == 11340:
    pass
elif v == 11341:
    pass
elif v == 11342:
    pass
elif v == 11343:
    pass
elif v == 11344:
    pass
elif v == 11345:
    pass
elif v == 11346:
    pass
elif v == 11347:
    pass
elif v == 11348:
    pass
elif v == 11349:
    pass
elif v == 11350:
    pass
elif v == 11351:
    pass
elif v == 11352:
    pass
elif v == 11353:
    pass
elif v == 11354:
    pass
elif v == 11355:
    pass
elif v == 11356:
    pass
elif v == 11357:
    pass
elif v == 11358:
    pass
elif v == 11359:
    pass
elif v == 11360:
    pass
elif v == 11361:
    pass
elif v == 11362:
    pass
elif v == 11363:
    pass
elif v == 11364:
    pass
elif v == 11365:
    pass
elif v == 11366:
    pass
elif v == 11367:
    pass
elif v == 11368:
    pass
elif v == 11369:
    pass
elif v == 11370:
    pass
elif v == 11371:
    pass
elif v == 11372:
    pass
elif v == 11373:
    pass
elif v == 11374:
    pass
elif v == 11375:
    pass
elif v == 11376:
    pass
elif v == 11377:
    pass
elif v == 11378:
    pass
elif v == 11379:
    pass
elif v == 11380:
    pass
elif v == 11381:
    pass
elif v == 11382:
    pass
elif v == 11383:
    pass
elif v == 11384:
    pass
elif v == 11385:
    pass
elif v == 11386:
    pass
elif v == 11387:
    pass
elif v == 11388:
    pass
elif v == 11389:
    pass
elif v == 11390:
    pass
elif v == 11391:
    pass
elif v == 11392:
    pass
elif v == 11393:
    pass
elif v == 11394:
    pass
elif v == 11395:
    pass
elif v == 11396:
    pass
elif v == 11397:
    pass
elif v == 11398:
    pass
elif v == 11399:
    pass
elif v == 11400:
    pass
elif v == 11401:
    pass
elif v == 11402:
    pass
elif v == 11403:
    pass
elif v == 11404:
    pass
elif v == 11405:
    pass
elif v == 11406:
    pass
elif v == 11407:
    pass
elif v == 11408:
    pass
elif v == 11409:
    pass
elif v == 11410:
    pass
elif v == 11411:
    pass
elif v == 11412:
    pass
elif v == 11413:
    pass
elif v == 11414:
    pass
elif v == 11415:
    pass
elif v == 11416:
    pass
elif v == 11417:
    pass
elif v == 11418:
    pass
elif v == 11419:
    pass
elif v == 11420:
    pass
elif v == 11421:
    pass
elif v == 11422:
    pass
elif v == 11423:
    pass
elif v == 11424:
    pass
elif v == 11425:
    pass
elif v == 11426:
    pass
elif v == 11427:
    pass
elif v == 11428:
    pass
elif v == 11429:
    pass
elif v == 11430:
    pass
elif v == 11431:
    pass
elif v == 11432:
    pass
elif v == 11433:
    pass
elif v == 11434:
    pass
elif v == 11435:
    pass
elif v == 11436:
    pass
elif v == 11437:
    pass
elif v == 11438:
    pass
elif v == 11439:
    pass
elif v == 11440:
    pass
elif v == 11441:
    pass
elif v == 11442:
    pass
elif v == 11443:
    pass
elif v == 11444:
    pass
elif v == 11445:
    pass
elif v == 11446:
    pass
elif v == 11447:
    pass
elif v == 11448:
    pass
elif v == 11449:
    pass
elif v == 11450:
    pass
elif v == 11451:
    pass
elif v == 11452:
    pass
elif v == 11453:
    pass
elif v == 11454:
    pass
elif v == 11455:
    pass
elif v == 11456:
    pass
elif v == 11457:
    pass
elif v == 11458:
    pass
elif v == 11459:
    pass
elif v == 11460:
    pass
elif v == 11461:
    pass
elif v == 11462:
    pass
elif v == 11463:
    pass
elif v == 11464:
    pass
elif v == 11465:
    pass
elif v == 11466:
    pass
elif v == 11467:
    pass
elif v == 11468:
    pass
elif v == 11469:
    pass
elif v == 11470:
    pass
elif v == 11471:
    pass
elif v == 11472:
    pass
elif v == 11473:
    pass
elif v == 11474:
    pass
elif v == 11475:
    pass
elif v == 11476:
    pass
elif v == 11477:
    pass
elif v == 11478:
    pass
elif v == 11479:
    pass
elif v == 11480:
    pass
elif v == 11481:
    pass
elif v == 11482:
    pass
elif v == 11483:
    pass
elif v == 11484:
    pass
elif v == 11485:
    pass
elif v == 11486:
    pass
elif v == 11487:
    pass
elif v == 11488:
    pass
elif v == 11489:
    pass
elif v == 11490:
    pass
elif v == 11491:
    pass
elif v == 11492:
    pass
elif v == 11493:
    pass
elif v == 11494:
    pass
elif v == 11495:
    pass
elif v == 11496:
    pass
elif v == 11497:
    pass
elif v == 11498:
    pass
elif v == 11499:
    pass
elif v == 11500:
    pass
elif v == 11501:
    pass
elif v == 11502:
    pass
elif v == 11503:
    pass
elif v == 11504:
    pass
elif v == 11505:
    pass
elif v == 11506:
    pass
elif v == 11507:
    pass
elif v == 11508:
    pass
elif v == 11509:
    pass
elif v == 11510:
    pass
elif v == 11511:
    pass
elif v == 11512:
    pass
elif v == 11513:
    pass
elif v == 11514:
    pass
elif v == 11515:
    pass
elif v == 11516:
    pass
elif v == 11517:
    pass
elif v == 11518:
    pass
elif v == 11519:
    pass
elif v == 11520:
    pass
elif v == 11521:
    pass
elif v == 11522:
    pass
elif v == 11523:
    pass
elif v == 11524:
    pass
elif v == 11525:
    pass
elif v == 11526:
    pass
elif v == 11527:
    pass
elif v == 11528:
    pass
elif v == 11529:
    pass
elif v == 11530:
    pass
elif v == 11531:
    pass
elif v == 11532:
    pass
elif v == 11533:
    pass
elif v == 11534:
    pass
elif v == 11535:
    pass
elif v == 11536:
    pass
elif v == 11537:
    pass
elif v == 11538:
    pass
elif v == 11539:
    pass
elif v == 11540:
    pass
elif v == 11541:
    pass
elif v == 11542:
    pass
elif v == 11543:
    pass
elif v == 11544:
    pass
elif v == 11545:
    pass
elif v == 11546:
    pass
elif v == 11547:
    pass
elif v == 11548:
    pass
elif v == 11549:
    pass
elif v == 11550:
    pass
elif v == 11551:
    pass
elif v == 11552:
    pass
elif v == 11553:
    pass
elif v == 11554:
    pass
elif v == 11555:
    pass
elif v == 11556:
    pass
elif v == 11557:
    pass
elif v == 11558:
    pass
elif v == 11559:
    pass
elif v == 11560:
    pass
elif v == 11561:
    pass
elif v == 11562:
    pass
elif v == 11563:
    pass
elif v == 11564:
    pass
elif v == 11565:
    pass
elif v == 11566:
    pass
elif v == 11567:
    pass
elif v == 11568:
    pass
elif v == 11569:
    pass
elif v == 11570:
    pass
elif v == 11571:
    pass
elif v == 11572:
    pass
elif v == 11573:
    pass
elif v == 11574:
    pass
elif v == 11575:
    pass
elif v == 11576:
    pass
elif v == 11577:
    pass
elif v == 11578:
    pass
elif v == 11579:
    pass
elif v == 11580:
    pass
elif v == 11581:
    pass
elif v == 11582:
    pass
elif v == 11583:
    pass
elif v == 11584:
    pass
elif v == 11585:
    pass
elif v == 11586:
    pass
elif v == 11587:
    pass
elif v == 11588:
    pass
elif v == 11589:
    pass
elif v == 11590:
    pass
elif v == 11591:
    pass
elif v == 11592:
    pass
elif v == 11593:
    pass
elif v == 11594:
    pass
elif v == 11595:
    pass
elif v == 11596:
    pass
elif v == 11597:
    pass
elif v == 11598:
    pass
elif v == 11599:
    pass
elif v == 11600:
    pass
elif v == 11601:
    pass
elif v == 11602:
    pass
elif v == 11603:
    pass
elif v == 11604:
    pass
elif v == 11605:
    pass
elif v == 11606:
    pass
elif v == 11607:
    pass
elif v == 11608:
    pass
elif v == 11609:
    pass
elif v == 11610:
    pass
elif v == 11611:
    pass
elif v == 11612:
    pass
elif v == 11613:
    pass
elif v == 11614:
    pass
elif v == 11615:
    pass
elif v == 11616:
    pass
elif v == 11617:
    pass
elif v == 11618:
    pass
elif v == 11619:
    pass
elif v == 11620:
    pass
elif v == 11621:
    pass
elif v == 11622:
    pass
elif v == 11623:
    pass
elif v == 11624:
    pass
elif v == 11625:
    pass
elif v == 11626:
    pass
elif v == 11627:
    pass
elif v == 11628:
    pass
elif v == 11629:
    pass
elif v == 11630:
    pass
elif v == 11631:
    pass
elif v == 11632:
    pass
elif v == 11633:
    pass
elif v == 11634:
    pass
elif v == 11635:
    pass
elif v == 11636:
    pass
elif v == 11637:
    pass
elif v == 11638:
    pass
elif v == 11639:
    pass
elif v == 11640:
    pass
elif v == 11641:
    pass
elif v == 11642:
    pass
elif v == 11643:
    pass
elif v == 11644:
    pass
elif v == 11645:
    pass
elif v == 11646:
    pass
elif v == 11647:
    pass
elif v == 11648:
    pass
elif v == 11649:
    pass
elif v == 11650:
    pass
elif v == 11651:
    pass
elif v == 11652:
    pass
elif v == 11653:
    pass
elif v == 11654:
    pass
elif v == 11655:
    pass
elif v == 11656:
    pass
elif v == 11657:
    pass
elif v == 11658:
    pass
elif v == 11659:
    pass
elif v == 11660:
    pass
elif v == 11661:
    pass
elif v == 11662:
    pass
elif v == 11663:
    pass
elif v == 11664:
    pass
elif v == 11665:
    pass
elif v == 11666:
    pass
elif v == 11667:
    pass
elif v == 11668:
    pass
elif v == 11669:
    pass
elif v == 11670:
    pass
elif v == 11671:
    pass
elif v == 11672:
    pass
elif v == 11673:
    pass
elif v == 11674:
    pass
elif v == 11675:
    pass
elif v == 11676:
    pass
elif v == 11677:
    pass
elif v == 11678:
    pass
elif v == 11679:
    pass
elif v == 11680:
    pass
elif v == 11681:
    pass
elif v == 11682:
    pass
elif v == 11683:
    pass
elif v == 11684:
    pass
elif v == 11685:
    pass
elif v == 11686:
    pass
elif v == 11687:
    pass
elif v == 11688:
    pass
elif v == 11689:
    pass
elif v == 11690:
    pass
elif v == 11691:
    pass
elif v == 11692:
    pass
elif v == 11693:
    pass
elif v == 11694:
    pass
elif v == 11695:
    pass
elif v == 11696:
    pass
elif v == 11697:
    pass
elif v == 11698:
    pass
elif v == 11699:
    pass
elif v == 11700:
    pass
elif v == 11701:
    pass
elif v == 11702:
    pass
elif v == 11703:
    pass
elif v == 11704:
    pass
elif v == 11705:
    pass
elif v == 11706:
    pass
elif v == 11707:
    pass
elif v == 11708:
    pass
elif v == 11709:
    pass
elif v == 11710:
    pass
elif v == 11711:
    pass
elif v == 11712:
    pass
elif v == 11713:
    pass
elif v == 11714:
    pass
elif v == 11715:
    pass
elif v == 11716:
    pass
elif v == 11717:
    pass
elif v == 11718:
    pass
elif v == 11719:
    pass
elif v == 11720:
    pass
elif v == 11721:
    pass
elif v == 11722:
    pass
elif v == 11723:
    pass
elif v == 11724:
    pass
elif v == 11725:
    pass
elif v == 11726:
    pass
elif v == 11727:
    pass
elif v == 11728:
    pass
elif v == 11729:
    pass
elif v == 11730:
    pass
elif v == 11731:
    pass
elif v == 11732:
    pass
elif v == 11733:
    pass
elif v == 11734:
    pass
elif v == 11735:
    pass
elif v == 11736:
    pass
elif v == 11737:
    pass
elif v == 11738:
    pass
elif v == 11739:
    pass
elif v == 11740:
    pass
elif v == 11741:
    pass
elif v == 11742:
    pass
elif v == 11743:
    pass
elif v == 11744:
    pass
elif v == 11745:
    pass
elif v == 11746:
    pass
elif v == 11747:
    pass
elif v == 11748:
    pass
elif v == 11749:
    pass
elif v == 11750:
    pass
elif v == 11751:
    pass
elif v == 11752:
    pass
elif v == 11753:
    pass
elif v == 11754:
    pass
elif v == 11755:
    pass
elif v == 11756:
    pass
elif v == 11757:
    pass
elif v == 11758:
    pass
elif v == 11759:
    pass
elif v == 11760:
    pass
elif v == 11761:
    pass
elif v == 11762:
    pass
elif v == 11763:
    pass
elif v == 11764:
    pass
elif v == 11765:
    pass
elif v == 11766:
    pass
elif v == 11767:
    pass
elif v == 11768:
    pass
elif v == 11769:
    pass
elif v == 11770:
    pass
elif v == 11771:
    pass
elif v == 11772:
    pass
elif v == 11773:
    pass
elif v == 11774:
    pass
elif v == 11775:
    pass
elif v == 11776:
    pass
elif v == 11777:
    pass
elif v == 11778:
    pass
elif v == 11779:
    pass
elif v == 11780:
    pass
elif v == 11781:
    pass
elif v == 11782:
    pass
elif v == 11783:
    pass
elif v == 11784:
    pass
elif v == 11785:
    pass
elif v == 11786:
    pass
elif v == 11787:
    pass
elif v == 11788:
    pass
elif v == 11789:
    pass
elif v == 11790:
    pass
elif v == 11791:
    pass
elif v == 11792:
    pass
elif v == 11793:
    pass
elif v == 11794:
    pass
elif v == 11795:
    pass
elif v == 11796:
    pass
elif v == 11797:
    pass
elif v == 11798:
    pass
elif v == 11799:
    pass
elif v == 11800:
    pass
elif v == 11801:
    pass
elif v == 11802:
    pass
elif v == 11803:
    pass
elif v == 11804:
    pass
elif v == 11805:
    pass
elif v == 11806:
    pass
elif v == 11807:
    pass
elif v == 11808:
    pass
elif v == 11809:
    pass
elif v == 11810:
    pass
elif v == 11811:
    pass
elif v == 11812:
    pass
elif v == 11813:
    pass
elif v == 11814:
    pass
elif v == 11815:
    pass
elif v == 11816:
    pass
elif v == 11817:
    pass
elif v == 11818:
    pass
elif v == 11819:
    pass
elif v == 11820:
    pass
elif v == 11821:
    pass
elif v == 11822:
    pass
elif v == 11823:
    pass
elif v == 11824:
    pass
elif v == 11825:
    pass
elif v == 11826:
    pass
elif v == 11827:
    pass
elif v == 11828:
    pass
elif v == 11829:
    pass
elif v == 11830:
    pass
elif v == 11831:
    pass
elif v == 11832:
    pass
elif v == 11833:
    pass
elif v == 11834:
    pass
elif v == 11835:
    pass
elif v == 11836:
    pass
elif v == 11837:
    pass
elif v == 11838:
    pass
elif v == 11839:
    pass
elif v == 11840:
    pass
elif v == 11841:
    pass
elif v == 11842:
    pass
elif v == 11843:
    pass
elif v == 11844:
    pass
elif v == 11845:
    pass
elif v == 11846:
    pass
elif v == 11847:
    pass
elif v == 11848:
    pass
elif v == 11849:
    pass
elif v == 11850:
    pass
elif v == 11851:
    pass
elif v == 11852:
    pass
elif v == 11853:
    pass
elif v == 11854:
    pass
elif v == 11855:
    pass
elif v == 11856:
    pass
elif v == 11857:
    pass
elif v == 11858:
    pass
elif v == 11859:
    pass
elif v == 11860:
    pass
elif v == 11861:
    pass
elif v == 11862:
    pass
elif v == 11863:
    pass
elif v == 11864:
    pass
elif v == 11865:
    pass
elif v == 11866:
    pass
elif v == 11867:
    pass
elif v == 11868:
    pass
elif v == 11869:
    pass
elif v == 11870:
    pass
elif v == 11871:
    pass
elif v == 11872:
    pass
elif v == 11873:
    pass
elif v == 11874:
    pass
elif v == 11875:
    pass
elif v == 11876:
    pass
elif v == 11877:
    pass
elif v == 11878:
    pass
elif v == 11879:
    pass
elif v == 11880:
    pass
elif v == 11881:
    pass
elif v == 11882:
    pass
elif v == 11883:
    pass
elif v == 11884:
    pass
elif v == 11885:
    pass
elif v == 11886:
    pass
elif v == 11887:
    pass
elif v == 11888:
    pass
elif v == 11889:
    pass
elif v == 11890:
    pass
elif v == 11891:
    pass
elif v == 11892:
    pass
elif v == 11893:
    pass
elif v == 11894:
    pass
elif v == 11895:
    pass
elif v == 11896:
    pass
elif v == 11897:
    pass
elif v == 11898:
    pass
elif v == 11899:
    pass
elif v == 11900:
    pass
elif v == 11901:
    pass
elif v == 11902:
    pass
elif v == 11903:
    pass
elif v == 11904:
    pass
elif v == 11905:
    pass
elif v == 11906:
    pass
elif v == 11907:
    pass
elif v == 11908:
    pass
elif v == 11909:
    pass
elif v == 11910:
    pass
elif v == 11911:
    pass
elif v == 11912:
    pass
elif v == 11913:
    pass
elif v == 11914:
    pass
elif v == 11915:
    pass
elif v == 11916:
    pass
elif v == 11917:
    pass
elif v == 11918:
    pass
elif v == 11919:
    pass
elif v == 11920:
    pass
elif v == 11921:
    pass
elif v == 11922:
    pass
elif v == 11923:
    pass
elif v == 11924:
    pass
elif v == 11925:
    pass
elif v == 11926:
    pass
elif v == 11927:
    pass
elif v == 11928:
    pass
elif v == 11929:
    pass
elif v == 11930:
    pass
elif v == 11931:
    pass
elif v == 11932:
    pass
elif v == 11933:
    pass
elif v == 11934:
    pass
elif v == 11935:
    pass
elif v == 11936:
    pass
elif v == 11937:
    pass
elif v == 11938:
    pass
elif v == 11939:
    pass
elif v == 11940:
    pass
elif v == 11941:
    pass
elif v == 11942:
    pass
elif v == 11943:
    pass
elif v == 11944:
    pass
elif v == 11945:
    pass
elif v == 11946:
    pass
elif v == 11947:
    pass
elif v == 11948:
    pass
elif v == 11949:
    pass
elif v == 11950:
    pass
elif v == 11951:
    pass
elif v == 11952:
    pass
elif v == 11953:
    pass
elif v == 11954:
    pass
elif v == 11955:
    pass
elif v == 11956:
    pass
elif v == 11957:
    pass
elif v == 11958:
    pass
elif v == 11959:
    pass
elif v == 11960:
    pass
elif v == 11961:
    pass
elif v == 11962:
    pass
elif v == 11963:
    pass
elif v == 11964:
    pass
elif v == 11965:
    pass
elif v == 11966:
    pass
elif v == 11967:
    pass
elif v == 11968:
    pass
elif v == 11969:
    pass
elif v == 11970:
    pass
elif v == 11971:
    pass
elif v == 11972:
    pass
elif v == 11973:
    pass
elif v == 11974:
    pass
elif v == 11975:
    pass
elif v == 11976:
    pass
elif v == 11977:
    pass
elif v == 11978:
    pass
elif v == 11979:
    pass
elif v == 11980:
    pass
elif v == 11981:
    pass
elif v == 11982:
    pass
elif v == 11983:
    pass
elif v == 11984:
    pass
elif v == 11985:
    pass
elif v == 11986:
    pass
elif v == 11987:
    pass
elif v == 11988:
    pass
elif v == 11989:
    pass
elif v == 11990:
    pass
elif v == 11991:
    pass
elif v == 11992:
    pass
elif v == 11993:
    pass
elif v == 11994:
    pass
elif v == 11995:
    pass
elif v == 11996:
    pass
elif v == 11997:
    pass
elif v == 11998:
    pass
elif v == 11999:
    pass
elif v == 12000:
    pass
elif v == 12001:
    pass
elif v == 12002:
    pass
elif v == 12003:
    pass
elif v == 12004:
    pass
elif v == 12005:
    pass
elif v == 12006:
    pass
elif v == 12007:
    pass
elif v == 12008:
    pass
elif v == 12009:
    pass
elif v == 12010:
    pass
elif v == 12011:
    pass
elif v == 12012:
    pass
elif v == 12013:
    pass
elif v == 12014:
    pass
elif v == 12015:
    pass
elif v == 12016:
    pass
elif v == 12017:
    pass
elif v == 12018:
    pass
elif v == 12019:
    pass
elif v == 12020:
    pass
elif v == 12021:
    pass
elif v == 12022:
    pass
elif v == 12023:
    pass
elif v == 12024:
    pass
elif v == 12025:
    pass
elif v == 12026:
    pass
elif v == 12027:
    pass
elif v == 12028:
    pass
elif v == 12029:
    pass
elif v == 12030:
    pass
elif v == 12031:
    pass
elif v == 12032:
    pass
elif v == 12033:
    pass
elif v == 12034:
    pass
elif v == 12035:
    pass
elif v == 12036:
    pass
elif v == 12037:
    pass
elif v == 12038:
    pass
elif v == 12039:
    pass
elif v == 12040:
    pass
elif v == 12041:
    pass
elif v == 12042:
    pass
elif v == 12043:
    pass
elif v == 12044:
    pass
elif v == 12045:
    pass
elif v == 12046:
    pass
elif v == 12047:
    pass
elif v == 12048:
    pass
elif v == 12049:
    pass
elif v == 12050:
    pass
elif v == 12051:
    pass
elif v == 12052:
    pass
elif v == 12053:
    pass
elif v == 12054:
    pass
elif v == 12055:
    pass
elif v == 12056:
    pass
elif v == 12057:
    pass
elif v == 12058:
    pass
elif v == 12059:
    pass
elif v == 12060:
    pass
elif v == 12061:
    pass
elif v == 12062:
    pass
elif v == 12063:
    pass
elif v == 12064:
    pass
elif v == 12065:
    pass
elif v == 12066:
    pass
elif v == 12067:
    pass
elif v == 12068:
    pass
elif v == 12069:
    pass
elif v == 12070:
    pass
elif v == 12071:
    pass
elif v == 12072:
    pass
elif v == 12073:
    pass
elif v == 12074:
    pass
elif v == 12075:
    pass
elif v == 12076:
    pass
elif v == 12077:
    pass
elif v == 12078:
    pass
elif v == 12079:
    pass
elif v == 12080:
    pass
elif v == 12081:
    pass
elif v == 12082:
    pass
elif v == 12083:
    pass
elif v == 12084:
    pass
elif v == 12085:
    pass
elif v == 12086:
    pass
elif v == 12087:
    pass
elif v == 12088:
    pass
elif v == 12089:
    pass
elif v == 12090:
    pass
elif v == 12091:
    pass
elif v == 12092:
    pass
elif v == 12093:
    pass
elif v == 12094:
    pass
elif v == 12095:
    pass
elif v == 12096:
    pass
elif v == 12097:
    pass
elif v == 12098:
    pass
elif v == 12099:
    pass
elif v == 12100:
    pass
elif v == 12101:
    pass
elif v == 12102:
    pass
elif v == 12103:
    pass
elif v == 12104:
    pass
elif v == 12105:
    pass
elif v == 12106:
    pass
elif v == 12107:
    pass
elif v == 12108:
    pass
elif v == 12109:
    pass
elif v == 12110:
    pass
elif v == 12111:
    pass
elif v == 12112:
    pass
elif v == 12113:
    pass
elif v == 12114:
    pass
elif v == 12115:
    pass
elif v == 12116:
    pass
elif v == 12117:
    pass
elif v == 12118:
    pass
elif v == 12119:
    pass
elif v == 12120:
    pass
elif v == 12121:
    pass
elif v == 12122:
    pass
elif v == 12123:
    pass
elif v == 12124:
    pass
elif v == 12125:
    pass
elif v == 12126:
    pass
elif v == 12127:
    pass
elif v == 12128:
    pass
elif v == 12129:
    pass
elif v == 12130:
    pass
elif v == 12131:
    pass
elif v == 12132:
    pass
elif v == 12133:
    pass
elif v == 12134:
    pass
elif v == 12135:
    pass
elif v == 12136:
    pass
elif v == 12137:
    pass
elif v == 12138:
    pass
elif v == 12139:
    pass
elif v == 12140:
    pass
elif v == 12141:
    pass
elif v == 12142:
    pass
elif v == 12143:
    pass
elif v == 12144:
    pass
elif v == 12145:
    pass
elif v == 12146:
    pass
elif v == 12147:
    pass
elif v == 12148:
    pass
elif v == 12149:
    pass
elif v == 12150:
    pass
elif v == 12151:
    pass
elif v == 12152:
    pass
elif v == 12153:
    pass
elif v == 12154:
    pass
elif v == 12155:
    pass
elif v == 12156:
    pass
elif v == 12157:
    pass
elif v == 12158:
    pass
elif v == 12159:
    pass
elif v == 12160:
    pass
elif v == 12161:
    pass
elif v == 12162:
    pass
elif v == 12163:
    pass
elif v == 12164:
    pass
elif v == 12165:
    pass
elif v == 12166:
    pass
elif v == 12167:
    pass
elif v == 12168:
    pass
elif v == 12169:
    pass
elif v == 12170:
    pass
elif v == 12171:
    pass
elif v == 12172:
    pass
elif v == 12173:
    pass
elif v == 12174:
    pass
elif v == 12175:
    pass
elif v == 12176:
    pass
elif v == 12177:
    pass
elif v == 12178:
    pass
elif v == 12179:
    pass
elif v == 12180:
    pass
elif v == 12181:
    pass
elif v == 12182:
    pass
elif v == 12183:
    pass
elif v == 12184:
    pass
elif v == 12185:
    pass
elif v == 12186:
    pass
elif v == 12187:
    pass
elif v == 12188:
    pass
elif v == 12189:
    pass
elif v == 12190:
    pass
elif v == 12191:
    pass
elif v == 12192:
    pass
elif v == 12193:
    pass
elif v == 12194:
    pass
elif v == 12195:
    pass
elif v == 12196:
    pass
elif v == 12197:
    pass
elif v == 12198:
    pass
elif v == 12199:
    pass
elif v == 12200:
    pass
elif v == 12201:
    pass
elif v == 12202:
    pass
elif v == 12203:
    pass
elif v == 12204:
    pass
elif v == 12205:
    pass
elif v == 12206:
    pass
elif v == 12207:
    pass
elif v == 12208:
    pass
elif v == 12209:
    pass
elif v == 12210:
    pass
elif v == 12211:
    pass
elif v == 12212:
    pass
elif v == 12213:
    pass
elif v == 12214:
    pass
elif v == 12215:
    pass
elif v == 12216:
    pass
elif v == 12217:
    pass
elif v == 12218:
    pass
elif v == 12219:
    pass
elif v == 12220:
    pass
elif v == 12221:
    pass
elif v == 12222:
    pass
elif v == 12223:
    pass
elif v == 12224:
    pass
elif v == 12225:
    pass
elif v == 12226:
    pass
elif v == 12227:
    pass
elif v == 12228:
    pass
elif v == 12229:
    pass
elif v == 12230:
    pass
elif v == 12231:
    pass
elif v == 12232:
    pass
elif v == 12233:
    pass
elif v == 12234:
    pass
elif v == 12235:
    pass
elif v == 12236:
    pass
elif v == 12237:
    pass
elif v == 12238:
    pass
elif v == 12239:
    pass
elif v == 12240:
    pass
elif v == 12241:
    pass
elif v == 12242:
    pass
elif v == 12243:
    pass
elif v == 12244:
    pass
elif v == 12245:
    pass
elif v == 12246:
    pass
elif v == 12247:
    pass
elif v == 12248:
    pass
elif v == 12249:
    pass
elif v == 12250:
    pass
elif v == 12251:
    pass
elif v == 12252:
    pass
elif v == 12253:
    pass
elif v == 12254:
    pass
elif v == 12255:
    pass
elif v == 12256:
    pass
elif v == 12257:
    pass
elif v == 12258:
    pass
elif v == 12259:
    pass
elif v == 12260:
    pass
elif v == 12261:
    pass
elif v == 12262:
    pass
elif v == 12263:
    pass
elif v == 12264:
    pass
elif v == 12265:
    pass
elif v == 12266:
    pass
elif v == 12267:
    pass
elif v == 12268:
    pass
elif v == 12269:
    pass
elif v == 12270:
    pass
elif v == 12271:
    pass
elif v == 12272:
    pass
elif v == 12273:
    pass
elif v == 12274:
    pass
elif v == 12275:
    pass
elif v == 12276:
    pass
elif v == 12277:
    pass
elif v == 12278:
    pass
elif v == 12279:
    pass
elif v == 12280:
    pass
elif v == 12281:
    pass
elif v == 12282:
    pass
elif v == 12283:
    pass
elif v == 12284:
    pass
elif v == 12285:
    pass
elif v == 12286:
    pass
elif v == 12287:
    pass
elif v == 12288:
    pass
elif v == 12289:
    pass
elif v == 12290:
    pass
elif v == 12291:
    pass
elif v == 12292:
    pass
elif v == 12293:
    pass
elif v == 12294:
    pass
elif v == 12295:
    pass
elif v == 12296:
    pass
elif v == 12297:
    pass
elif v == 12298:
    pass
elif v == 12299:
    pass
elif v == 12300:
    pass
elif v == 12301:
    pass
elif v == 12302:
    pass
elif v == 12303:
    pass
elif v == 12304:
    pass
elif v == 12305:
    pass
elif v == 12306:
    pass
elif v == 12307:
    pass
elif v == 12308:
    pass
elif v == 12309:
    pass
elif v == 12310:
    pass
elif v == 12311:
    pass
elif v == 12312:
    pass
elif v == 12313:
    pass
elif v == 12314:
    pass
elif v == 12315:
    pass
elif v == 12316:
    pass
elif v == 12317:
    pass
elif v == 12318:
    pass
elif v == 12319:
    pass
elif v == 12320:
    pass
elif v == 12321:
    pass
elif v == 12322:
    pass
elif v == 12323:
    pass
elif v == 12324:
    pass
elif v == 12325:
    pass
elif v == 12326:
    pass
elif v == 12327:
    pass
elif v == 12328:
    pass
elif v == 12329:
    pass
elif v == 12330:
    pass
elif v == 12331:
    pass
elif v == 12332:
    pass
elif v == 12333:
    pass
elif v == 12334:
    pass
elif v == 12335:
    pass
elif v == 12336:
    pass
elif v == 12337:
    pass
elif v == 12338:
    pass
elif v == 12339:
    pass
elif v == 12340:
    pass
elif v == 12341:
    pass
elif v == 12342:
    pass
elif v == 12343:
    pass
elif v == 12344:
    pass
elif v == 12345:
    pass
elif v == 12346:
    pass
elif v == 12347:
    pass
elif v == 12348:
    pass
elif v == 12349:
    pass
elif v == 12350:
    pass
elif v == 12351:
    pass
elif v == 12352:
    pass
elif v == 12353:
    pass
elif v == 12354:
    pass
elif v == 12355:
    pass
elif v == 12356:
    pass
elif v == 12357:
    pass
elif v == 12358:
    pass
elif v == 12359:
    pass
elif v == 12360:
    pass
elif v == 12361:
    pass
elif v == 12362:
    pass
elif v == 12363:
    pass
elif v == 12364:
    pass
elif v == 12365:
    pass
elif v == 12366:
    pass
elif v == 12367:
    pass
elif v == 12368:
    pass
elif v == 12369:
    pass
elif v == 12370:
    pass
elif v == 12371:
    pass
elif v == 12372:
    pass
elif v == 12373:
    pass
elif v == 12374:
    pass
elif v == 12375:
    pass
elif v == 12376:
    pass
elif v == 12377:
    pass
elif v == 12378:
    pass
elif v == 12379:
    pass
elif v == 12380:
    pass
elif v == 12381:
    pass
elif v == 12382:
    pass
elif v == 12383:
    pass
elif v == 12384:
    pass
elif v == 12385:
    pass
elif v == 12386:
    pass
elif v == 12387:
    pass
elif v == 12388:
    pass
elif v == 12389:
    pass
elif v == 12390:
    pass
elif v == 12391:
    pass
elif v == 12392:
    pass
elif v == 12393:
    pass
elif v == 12394:
    pass
elif v == 12395:
    pass
elif v == 12396:
    pass
elif v == 12397:
    pass
elif v == 12398:
    pass
elif v == 12399:
    pass
elif v == 12400:
    pass
elif v == 12401:
    pass
elif v == 12402:
    pass
elif v == 12403:
    pass
elif v == 12404:
    pass
elif v == 12405:
    pass
elif v == 12406:
    pass
elif v == 12407:
    pass
elif v == 12408:
    pass
elif v == 12409:
    pass
elif v == 12410:
    pass
elif v == 12411:
    pass
elif v == 12412:
    pass
elif v == 12413:
    pass
elif v == 12414:
    pass
elif v == 12415:
    pass
elif v == 12416:
    pass
elif v == 12417:
    pass
elif v == 12418:
    pass
elif v == 12419:
    pass
elif v == 12420:
    pass
elif v == 12421:
    pass
elif v == 12422:
    pass
elif v == 12423:
    pass
elif v == 12424:
    pass
elif v == 12425:
    pass
elif v == 12426:
    pass
elif v == 12427:
    pass
elif v == 12428:
    pass
elif v == 12429:
    pass
elif v == 12430:
    pass
elif v == 12431:
    pass
elif v == 12432:
    pass
elif v == 12433:
    pass
elif v == 12434:
    pass
elif v == 12435:
    pass
elif v == 12436:
    pass
elif v == 12437:
    pass
elif v == 12438:
    pass
elif v == 12439:
    pass
elif v == 12440:
    pass
elif v == 12441:
    pass
elif v == 12442:
    pass
elif v == 12443:
    pass
elif v == 12444:
    pass
elif v == 12445:
    pass
elif v == 12446:
    pass
elif v == 12447:
    pass
elif v == 12448:
    pass
elif v == 12449:
    pass
elif v == 12450:
    pass
elif v == 12451:
    pass
elif v == 12452:
    pass
elif v == 12453:
    pass
elif v == 12454:
    pass
elif v == 12455:
    pass
elif v == 12456:
    pass
elif v == 12457:
    pass
elif v == 12458:
    pass
elif v == 12459:
    pass
elif v == 12460:
    pass
elif v == 12461:
    pass
elif v == 12462:
    pass
elif v == 12463:
    pass
elif v == 12464:
    pass
elif v == 12465:
    pass
elif v == 12466:
    pass
elif v == 12467:
    pass
elif v == 12468:
    pass
elif v == 12469:
    pass
elif v == 12470:
    pass
elif v == 12471:
    pass
elif v == 12472:
    pass
elif v == 12473:
    pass
elif v == 12474:
    pass
elif v == 12475:
    pass
elif v == 12476:
    pass
elif v == 12477:
    pass
elif v == 12478:
    pass
elif v == 12479:
    pass
elif v == 12480:
    pass
elif v == 12481:
    pass
elif v == 12482:
    pass
elif v == 12483:
    pass
elif v == 12484:
    pass
elif v == 12485:
    pass
elif v == 12486:
    pass
elif v == 12487:
    pass
elif v == 12488:
    pass
elif v == 12489:
    pass
elif v == 12490:
    pass
elif v == 12491:
    pass
elif v == 12492:
    pass
elif v == 12493:
    pass
elif v == 12494:
    pass
elif v == 12495:
    pass
elif v == 12496:
    pass
elif v == 12497:
    pass
elif v == 12498:
    pass
elif v == 12499:
    pass
elif v == 12500:
    pass
elif v == 12501:
    pass
elif v == 12502:
    pass
elif v == 12503:
    pass
elif v == 12504:
    pass
elif v == 12505:
    pass
elif v == 12506:
    pass
elif v == 12507:
    pass
elif v == 12508:
    pass
elif v == 12509:
    pass
elif v == 12510:
    pass
elif v == 12511:
    pass
elif v == 12512:
    pass
elif v == 12513:
    pass
elif v == 12514:
    pass
elif v == 12515:
    pass
elif v == 12516:
    pass
elif v == 12517:
    pass
elif v == 12518:
    pass
elif v == 12519:
    pass
elif v == 12520:
    pass
elif v == 12521:
    pass
elif v == 12522:
    pass
elif v == 12523:
    pass
elif v == 12524:
    pass
elif v == 12525:
    pass
elif v == 12526:
    pass
elif v == 12527:
    pass
elif v == 12528:
    pass
elif v == 12529:
    pass
elif v == 12530:
    pass
elif v == 12531:
    pass
elif v == 12532:
    pass
elif v == 12533:
    pass
elif v == 12534:
    pass
elif v == 12535:
    pass
elif v == 12536:
    pass
elif v == 12537:
    pass
elif v == 12538:
    pass
elif v == 12539:
    pass
elif v == 12540:
    pass
elif v == 12541:
    pass
elif v == 12542:
    pass
elif v == 12543:
    pass
elif v == 12544:
    pass
elif v == 12545:
    pass
elif v == 12546:
    pass
elif v == 12547:
    pass
elif v == 12548:
    pass
elif v == 12549:
    pass
elif v == 12550:
    pass
elif v == 12551:
    pass
elif v == 12552:
    pass
elif v == 12553:
    pass
elif v == 12554:
    pass
elif v == 12555:
    pass
elif v == 12556:
    pass
elif v == 12557:
    pass
elif v == 12558:
    pass
elif v == 12559:
    pass
elif v == 12560:
    pass
elif v == 12561:
    pass
elif v == 12562:
    pass
elif v == 12563:
    pass
elif v == 12564:
    pass
elif v == 12565:
    pass
elif v == 12566:
    pass
elif v == 12567:
    pass
elif v == 12568:
    pass
elif v == 12569:
    pass
elif v == 12570:
    pass
elif v == 12571:
    pass
elif v == 12572:
    pass
elif v == 12573:
    pass
elif v == 12574:
    pass
elif v == 12575:
    pass
elif v == 12576:
    pass
elif v == 12577:
    pass
elif v == 12578:
    pass
elif v == 12579:
    pass
elif v == 12580:
    pass
elif v == 12581:
    pass
elif v == 12582:
    pass
elif v == 12583:
    pass
elif v == 12584:
    pass
elif v == 12585:
    pass
elif v == 12586:
    pass
elif v == 12587:
    pass
elif v == 12588:
    pass
elif v == 12589:
    pass
elif v == 12590:
    pass
elif v == 12591:
    pass
elif v == 12592:
    pass
elif v == 12593:
    pass
elif v == 12594:
    pass
elif v == 12595:
    pass
elif v == 12596:
    pass
elif v == 12597:
    pass
elif v == 12598:
    pass
elif v == 12599:
    pass
elif v == 12600:
    pass
elif v == 12601:
    pass
elif v == 12602:
    pass
elif v == 12603:
    pass
elif v == 12604:
    pass
elif v == 12605:
    pass
elif v == 12606:
    pass
elif v == 12607:
    pass
elif v == 12608:
    pass
elif v == 12609:
    pass
elif v == 12610:
    pass
elif v == 12611:
    pass
elif v == 12612:
    pass
elif v == 12613:
    pass
elif v == 12614:
    pass
elif v == 12615:
    pass
elif v == 12616:
    pass
elif v == 12617:
    pass
elif v == 12618:
    pass
elif v == 12619:
    pass
elif v == 12620:
    pass
elif v == 12621:
    pass
elif v == 12622:
    pass
elif v == 12623:
    pass
elif v == 12624:
    pass
elif v == 12625:
    pass
elif v == 12626:
    pass
elif v == 12627:
    pass
elif v == 12628:
    pass
elif v == 12629:
    pass
elif v == 12630:
    pass
elif v == 12631:
    pass
elif v == 12632:
    pass
elif v == 12633:
    pass
elif v == 12634:
    pass
elif v == 12635:
    pass
elif v == 12636:
    pass
elif v == 12637:
    pass
elif v == 12638:
    pass
elif v == 12639:
    pass
elif v == 12640:
    pass
elif v == 12641:
    pass
elif v == 12642:
    pass
elif v == 12643:
    pass
elif v == 12644:
    pass
elif v == 12645:
    pass
elif v == 12646:
    pass
elif v == 12647:
    pass
elif v == 12648:
    pass
elif v == 12649:
    pass
elif v == 12650:
    pass
elif v == 12651:
    pass
elif v == 12652:
    pass
elif v == 12653:
    pass
elif v == 12654:
    pass
elif v == 12655:
    pass
elif v == 12656:
    pass
elif v == 12657:
    pass
elif v == 12658:
    pass
elif v == 12659:
    pass
elif v == 12660:
    pass
elif v == 12661:
    pass
elif v == 12662:
    pass
elif v == 12663:
    pass
elif v == 12664:
    pass
elif v == 12665:
    pass
elif v == 12666:
    pass
elif v == 12667:
    pass
elif v == 12668:
    pass
elif v == 12669:
    pass
elif v == 12670:
    pass
elif v == 12671:
    pass
elif v == 12672:
    pass
elif v == 12673:
    pass
elif v == 12674:
    pass
elif v == 12675:
    pass
elif v == 12676:
    pass
elif v == 12677:
    pass
elif v == 12678:
    pass
elif v == 12679:
    pass
elif v == 12680:
    pass
elif v == 12681:
    pass
elif v == 12682:
    pass
elif v == 12683:
    pass
elif v == 12684:
    pass
elif v == 12685:
    pass
elif v == 12686:
    pass
elif v == 12687:
    pass
elif v == 12688:
    pass
elif v == 12689:
    pass
elif v == 12690:
    pass
elif v == 12691:
    pass
elif v == 12692:
    pass
elif v == 12693:
    pass
elif v == 12694:
    pass
elif v == 12695:
    pass
elif v == 12696:
    pass
elif v == 12697:
    pass
elif v == 12698:
    pass
elif v == 12699:
    pass
elif v == 12700:
    pass
elif v == 12701:
    pass
elif v == 12702:
    pass
elif v == 12703:
    pass
elif v == 12704:
    pass
elif v == 12705:
    pass
elif v == 12706:
    pass
elif v == 12707:
    pass
elif v == 12708:
    pass
elif v == 12709:
    pass
elif v == 12710:
    pass
elif v == 12711:
    pass
elif v == 12712:
    pass
elif v == 12713:
    pass
elif v == 12714:
    pass
elif v == 12715:
    pass
elif v == 12716:
    pass
elif v == 12717:
    pass
elif v == 12718:
    pass
elif v == 12719:
    pass
elif v == 12720:
    pass
elif v == 12721:
    pass
elif v == 12722:
    pass
elif v == 12723:
    pass
elif v == 12724:
    pass
elif v == 12725:
    pass
elif v == 12726:
    pass
elif v == 12727:
    pass
elif v == 12728:
    pass
elif v == 12729:
    pass
elif v == 12730:
    pass
elif v == 12731:
    pass
elif v == 12732:
    pass
elif v == 12733:
    pass
elif v == 12734:
    pass
elif v == 12735:
    pass
elif v == 12736:
    pass
elif v == 12737:
    pass
elif v == 12738:
    pass
elif v == 12739:
    pass
elif v == 12740:
    pass
elif v == 12741:
    pass
elif v == 12742:
    pass
elif v == 12743:
    pass
elif v == 12744:
    pass
elif v == 12745:
    pass
elif v == 12746:
    pass
elif v == 12747:
    pass
elif v == 12748:
    pass
elif v == 12749:
    pass
elif v == 12750:
    pass
elif v == 12751:
    pass
elif v == 12752:
    pass
elif v == 12753:
    pass
elif v == 12754:
    pass
elif v == 12755:
    pass
elif v == 12756:
    pass
elif v == 12757:
    pass
elif v == 12758:
    pass
elif v == 12759:
    pass
elif v == 12760:
    pass
elif v == 12761:
    pass
elif v == 12762:
    pass
elif v == 12763:
    pass
elif v == 12764:
    pass
elif v == 12765:
    pass
elif v == 12766:
    pass
elif v == 12767:
    pass
elif v == 12768:
    pass
elif v == 12769:
    pass
elif v == 12770:
    pass
elif v == 12771:
    pass
elif v == 12772:
    pass
elif v == 12773:
    pass
elif v == 12774:
    pass
elif v == 12775:
    pass
elif v == 12776:
    pass
elif v == 12777:
    pass
elif v == 12778:
    pass
elif v == 12779:
    pass
elif v == 12780:
    pass
elif v == 12781:
    pass
elif v == 12782:
    pass
elif v == 12783:
    pass
elif v == 12784:
    pass
elif v == 12785:
    pass
elif v == 12786:
    pass
elif v == 12787:
    pass
elif v == 12788:
    pass
elif v == 12789:
    pass
elif v == 12790:
    pass
elif v == 12791:
    pass
elif v == 12792:
    pass
elif v == 12793:
    pass
elif v == 12794:
    pass
elif v == 12795:
    pass
elif v == 12796:
    pass
elif v == 12797:
    pass
elif v == 12798:
    pass
elif v == 12799:
    pass
elif v == 12800:
    pass
elif v == 12801:
    pass
elif v == 12802:
    pass
elif v == 12803:
    pass
elif v == 12804:
    pass
elif v == 12805:
    pass
elif v == 12806:
    pass
elif v == 12807:
    pass
elif v == 12808:
    pass
elif v == 12809:
    pass
elif v == 12810:
    pass
elif v == 12811:
    pass
elif v == 12812:
    pass
elif v == 12813:
    pass
elif v == 12814:
    pass
elif v == 12815:
    pass
elif v == 12816:
    pass
elif v == 12817:
    pass
elif v == 12818:
    pass
elif v == 12819:
    pass
elif v == 12820:
    pass
elif v == 12821:
    pass
elif v == 12822:
    pass
elif v == 12823:
    pass
elif v == 12824:
    pass
elif v == 12825:
    pass
elif v == 12826:
    pass
elif v == 12827:
    pass
elif v == 12828:
    pass
elif v == 12829:
    pass
elif v == 12830:
    pass
elif v == 12831:
    pass
elif v == 12832:
    pass
elif v == 12833:
    pass
elif v == 12834:
    pass
elif v == 12835:
    pass
elif v == 12836:
    pass
elif v == 12837:
    pass
elif v == 12838:
    pass
elif v == 12839:
    pass
elif v == 12840:
    pass
elif v == 12841:
    pass
elif v == 12842:
    pass
elif v == 12843:
    pass
elif v == 12844:
    pass
elif v == 12845:
    pass
elif v == 12846:
    pass
elif v == 12847:
    pass
elif v == 12848:
    pass
elif v == 12849:
    pass
elif v == 12850:
    pass
elif v == 12851:
    pass
elif v == 12852:
    pass
elif v == 12853:
    pass
elif v == 12854:
    pass
elif v == 12855:
    pass
elif v == 12856:
    pass
elif v == 12857:
    pass
elif v == 12858:
    pass
elif v == 12859:
    pass
elif v == 12860:
    pass
elif v == 12861:
    pass
elif v == 12862:
    pass
elif v == 12863:
    pass
elif v == 12864:
    pass
elif v == 12865:
    pass
elif v == 12866:
    pass
elif v == 12867:
    pass
elif v == 12868:
    pass
elif v == 12869:
    pass
elif v == 12870:
    pass
elif v == 12871:
    pass
elif v == 12872:
    pass
elif v == 12873:
    pass
elif v == 12874:
    pass
elif v == 12875:
    pass
elif v == 12876:
    pass
elif v == 12877:
    pass
elif v == 12878:
    pass
elif v == 12879:
    pass
elif v == 12880:
    pass
elif v == 12881:
    pass
elif v == 12882:
    pass
elif v == 12883:
    pass
elif v == 12884:
    pass
elif v == 12885:
    pass
elif v == 12886:
    pass
elif v == 12887:
    pass
elif v == 12888:
    pass
elif v == 12889:
    pass
elif v == 12890:
    pass
elif v == 12891:
    pass
elif v == 12892:
    pass
elif v == 12893:
    pass
elif v == 12894:
    pass
elif v == 12895:
    pass
elif v == 12896:
    pass
elif v == 12897:
    pass
elif v == 12898:
    pass
elif v == 12899:
    pass
elif v == 12900:
    pass
elif v == 12901:
    pass
elif v == 12902:
    pass
elif v == 12903:
    pass
elif v == 12904:
    pass
elif v == 12905:
    pass
elif v == 12906:
    pass
elif v == 12907:
    pass
elif v == 12908:
    pass
elif v == 12909:
    pass
elif v == 12910:
    pass
elif v == 12911:
    pass
elif v == 12912:
    pass
elif v == 12913:
    pass
elif v == 12914:
    pass
elif v == 12915:
    pass
elif v == 12916:
    pass
elif v == 12917:
    pass
elif v == 12918:
    pass
elif v == 12919:
    pass
elif v == 12920:
    pass
elif v == 12921:
    pass
elif v == 12922:
    pass
elif v == 12923:
    pass
elif v == 12924:
    pass
elif v == 12925:
    pass
elif v == 12926:
    pass
elif v == 12927:
    pass
elif v == 12928:
    pass
elif v == 12929:
    pass
elif v == 12930:
    pass
elif v == 12931:
    pass
elif v == 12932:
    pass
elif v == 12933:
    pass
elif v == 12934:
    pass
elif v == 12935:
    pass
elif v == 12936:
    pass
elif v == 12937:
    pass
elif v == 12938:
    pass
elif v == 12939:
    pass
elif v == 12940:
    pass
elif v == 12941:
    pass
elif v == 12942:
    pass
elif v == 12943:
    pass
elif v == 12944:
    pass
elif v == 12945:
    pass
elif v == 12946:
    pass
elif v == 12947:
    pass
elif v == 12948:
    pass
elif v == 12949:
    pass
elif v == 12950:
    pass
elif v == 12951:
    pass
elif v == 12952:
    pass
elif v == 12953:
    pass
elif v == 12954:
    pass
elif v == 12955:
    pass
elif v == 12956:
    pass
elif v == 12957:
    pass
elif v == 12958:
    pass
elif v == 12959:
    pass
elif v == 12960:
    pass
elif v == 12961:
    pass
elif v == 12962:
    pass
elif v == 12963:
    pass
elif v == 12964:
    pass
elif v == 12965:
    pass
elif v == 12966:
    pass
elif v == 12967:
    pass
elif v == 12968:
    pass
elif v == 12969:
    pass
elif v == 12970:
    pass
elif v == 12971:
    pass
elif v == 12972:
    pass
elif v == 12973:
    pass
elif v == 12974:
    pass
elif v == 12975:
    pass
elif v == 12976:
    pass
elif v == 12977:
    pass
elif v == 12978:
    pass
elif v == 12979:
    pass
elif v == 12980:
    pass
elif v == 12981:
    pass
elif v == 12982:
    pass
elif v == 12983:
    pass
elif v == 12984:
    pass
elif v == 12985:
    pass
elif v == 12986:
    pass
elif v == 12987:
    pass
elif v == 12988:
    pass
elif v == 12989:
    pass
elif v == 12990:
    pass
elif v == 12991:
    pass
elif v == 12992:
    pass
elif v == 12993:
    pass
elif v == 12994:
    pass
elif v == 12995:
    pass
elif v == 12996:
    pass
elif v == 12997:
    pass
elif v == 12998:
    pass
elif v == 12999:
    pass
elif v == 13000:
    pass
elif v == 13001:
    pass
elif v == 13002:
    pass
elif v == 13003:
    pass
elif v == 13004:
    pass
elif v == 13005:
    pass
elif v == 13006:
    pass
elif v == 13007:
    pass
elif v == 13008:
    pass
elif v == 13009:
    pass
elif v == 13010:
    pass
elif v == 13011:
    pass
elif v == 13012:
    pass
elif v == 13013:
    pass
elif v == 13014:
    pass
elif v == 13015:
    pass
elif v == 13016:
    pass
elif v == 13017:
    pass
elif v == 13018:
    pass
elif v == 13019:
    pass
elif v == 13020:
    pass
elif v == 13021:
    pass
elif v == 13022:
    pass
elif v == 13023:
    pass
elif v == 13024:
    pass
elif v == 13025:
    pass
elif v == 13026:
    pass
elif v == 13027:
    pass
elif v == 13028:
    pass
elif v == 13029:
    pass
elif v == 13030:
    pass
elif v == 13031:
    pass
elif v == 13032:
    pass
elif v == 13033:
    pass
elif v == 13034:
    pass
elif v == 13035:
    pass
elif v == 13036:
    pass
elif v == 13037:
    pass
elif v == 13038:
    pass
elif v == 13039:
    pass
elif v == 13040:
    pass
elif v == 13041:
    pass
elif v == 13042:
    pass
elif v == 13043:
    pass
elif v == 13044:
    pass
elif v == 13045:
    pass
elif v == 13046:
    pass
elif v == 13047:
    pass
elif v == 13048:
    pass
elif v == 13049:
    pass
elif v == 13050:
    pass
elif v == 13051:
    pass
elif v == 13052:
    pass
elif v == 13053:
    pass
elif v == 13054:
    pass
elif v == 13055:
    pass
elif v == 13056:
    pass
elif v == 13057:
    pass
elif v == 13058:
    pass
elif v == 13059:
    pass
elif v == 13060:
    pass
elif v == 13061:
    pass
elif v == 13062:
    pass
elif v == 13063:
    pass
elif v == 13064:
    pass
elif v == 13065:
    pass
elif v == 13066:
    pass
elif v == 13067:
    pass
elif v == 13068:
    pass
elif v == 13069:
    pass
elif v == 13070:
    pass
elif v == 13071:
    pass
elif v == 13072:
    pass
elif v == 13073:
    pass
elif v == 13074:
    pass
elif v == 13075:
    pass
elif v == 13076:
    pass
elif v == 13077:
    pass
elif v == 13078:
    pass
elif v == 13079:
    pass
elif v == 13080:
    pass
elif v == 13081:
    pass
elif v == 13082:
    pass
elif v == 13083:
    pass
elif v == 13084:
    pass
elif v == 13085:
    pass
elif v == 13086:
    pass
elif v == 13087:
    pass
elif v == 13088:
    pass
elif v == 13089:
    pass
elif v == 13090:
    pass
elif v == 13091:
    pass
elif v == 13092:
    pass
elif v == 13093:
    pass
elif v == 13094:
    pass
elif v == 13095:
    pass
elif v == 13096:
    pass
elif v == 13097:
    pass
elif v == 13098:
    pass
elif v == 13099:
    pass
elif v == 13100:
    pass
elif v == 13101:
    pass
elif v == 13102:
    pass
elif v == 13103:
    pass
elif v == 13104:
    pass
elif v == 13105:
    pass
elif v == 13106:
    pass
elif v == 13107:
    pass
elif v == 13108:
    pass
elif v == 13109:
    pass
elif v == 13110:
    pass
elif v == 13111:
    pass
elif v == 13112:
    pass
elif v == 13113:
    pass
elif v == 13114:
    pass
elif v == 13115:
    pass
elif v == 13116:
    pass
elif v == 13117:
    pass
elif v == 13118:
    pass
elif v == 13119:
    pass
elif v == 13120:
    pass
elif v == 13121:
    pass
elif v == 13122:
    pass
elif v == 13123:
    pass
elif v == 13124:
    pass
elif v == 13125:
    pass
elif v == 13126:
    pass
elif v == 13127:
    pass
elif v == 13128:
    pass
elif v == 13129:
    pass
elif v == 13130:
    pass
elif v == 13131:
    pass
elif v == 13132:
    pass
elif v == 13133:
    pass
elif v == 13134:
    pass
elif v == 13135:
    pass
elif v == 13136:
    pass
elif v == 13137:
    pass
elif v == 13138:
    pass
elif v == 13139:
    pass
elif v == 13140:
    pass
elif v == 13141:
    pass
elif v == 13142:
    pass
elif v == 13143:
    pass
elif v == 13144:
    pass
elif v == 13145:
    pass
elif v == 13146:
    pass
elif v == 13147:
    pass
elif v == 13148:
    pass
elif v == 13149:
    pass
elif v == 13150:
    pass
elif v == 13151:
    pass
elif v == 13152:
    pass
elif v == 13153:
    pass
elif v == 13154:
    pass
elif v == 13155:
    pass
elif v == 13156:
    pass
elif v == 13157:
    pass
elif v == 13158:
    pass
elif v == 13159:
    pass
elif v == 13160:
    pass
elif v == 13161:
    pass
elif v == 13162:
    pass
elif v == 13163:
    pass
elif v == 13164:
    pass
elif v == 13165:
    pass
elif v == 13166:
    pass
elif v == 13167:
    pass
elif v == 13168:
    pass
elif v == 13169:
    pass
elif v == 13170:
    pass
elif v == 13171:
    pass
elif v == 13172:
    pass
elif v == 13173:
    pass
elif v == 13174:
    pass
elif v == 13175:
    pass
elif v == 13176:
    pass
elif v == 13177:
    pass
elif v == 13178:
    pass
elif v == 13179:
    pass
elif v == 13180:
    pass
elif v == 13181:
    pass
elif v == 13182:
    pass
elif v == 13183:
    pass
elif v == 13184:
    pass
elif v == 13185:
    pass
elif v == 13186:
    pass
elif v == 13187:
    pass
elif v == 13188:
    pass
elif v == 13189:
    pass
elif v == 13190:
    pass
elif v == 13191:
    pass
elif v == 13192:
    pass
elif v == 13193:
    pass
elif v == 13194:
    pass
elif v == 13195:
    pass
elif v == 13196:
    pass
elif v == 13197:
    pass
elif v == 13198:
    pass
elif v == 13199:
    pass
elif v == 13200:
    pass
elif v == 13201:
    pass
elif v == 13202:
    pass
elif v == 13203:
    pass
elif v == 13204:
    pass
elif v == 13205:
    pass
elif v == 13206:
    pass
elif v == 13207:
    pass
elif v == 13208:
    pass
elif v == 13209:
    pass
elif v == 13210:
    pass
elif v == 13211:
    pass
elif v == 13212:
    pass
elif v == 13213:
    pass
elif v == 13214:
    pass
elif v == 13215:
    pass
elif v == 13216:
    pass
elif v == 13217:
    pass
elif v == 13218:
    pass
elif v == 13219:
    pass
elif v == 13220:
    pass
elif v == 13221:
    pass
elif v == 13222:
    pass
elif v == 13223:
    pass
elif v == 13224:
    pass
elif v == 13225:
    pass
elif v == 13226:
    pass
elif v == 13227:
    pass
elif v == 13228:
    pass
elif v == 13229:
    pass
elif v == 13230:
    pass
elif v == 13231:
    pass
elif v == 13232:
    pass
elif v == 13233:
    pass
elif v == 13234:
    pass
elif v == 13235:
    pass
elif v == 13236:
    pass
elif v == 13237:
    pass
elif v == 13238:
    pass
elif v == 13239:
    pass
elif v == 13240:
    pass
elif v == 13241:
    pass
elif v == 13242:
    pass
elif v == 13243:
    pass
elif v == 13244:
    pass
elif v == 13245:
    pass
elif v == 13246:
    pass
elif v == 13247:
    pass
elif v == 13248:
    pass
elif v == 13249:
    pass
elif v == 13250:
    pass
elif v == 13251:
    pass
elif v == 13252:
    pass
elif v == 13253:
    pass
elif v == 13254:
    pass
elif v == 13255:
    pass
elif v == 13256:
    pass
elif v == 13257:
    pass
elif v == 13258:
    pass
elif v == 13259:
    pass
elif v == 13260:
    pass
elif v == 13261:
    pass
elif v == 13262:
    pass
elif v == 13263:
    pass
elif v == 13264:
    pass
elif v == 13265:
    pass
elif v == 13266:
    pass
elif v == 13267:
    pass
elif v == 13268:
    pass
elif v == 13269:
    pass
elif v == 13270:
    pass
elif v == 13271:
    pass
elif v == 13272:
    pass
elif v == 13273:
    pass
elif v == 13274:
    pass
elif v == 13275:
    pass
elif v == 13276:
    pass
elif v == 13277:
    pass
elif v == 13278:
    pass
elif v == 13279:
    pass
elif v == 13280:
    pass
elif v == 13281:
    pass
elif v == 13282:
    pass
elif v == 13283:
    pass
elif v == 13284:
    pass
elif v == 13285:
    pass
elif v == 13286:
    pass
elif v == 13287:
    pass
elif v == 13288:
    pass
elif v == 13289:
    pass
elif v == 13290:
    pass
elif v == 13291:
    pass
elif v == 13292:
    pass
elif v == 13293:
    pass
elif v == 13294:
    pass
elif v == 13295:
    pass
elif v == 13296:
    pass
elif v == 13297:
    pass
elif v == 13298:
    pass
elif v == 13299:
    pass
elif v == 13300:
    pass
elif v == 13301:
    pass
elif v == 13302:
    pass
elif v == 13303:
    pass
elif v == 13304:
    pass
elif v == 13305:
    pass
elif v == 13306:
    pass
elif v == 13307:
    pass
elif v == 13308:
    pass
elif v == 13309:
    pass
elif v == 13310:
    pass
elif v == 13311:
    pass
elif v == 13312:
    pass
elif v == 13313:
    pass
elif v == 13314:
    pass
elif v == 13315:
    pass
elif v == 13316:
    pass
elif v == 13317:
    pass
elif v == 13318:
    pass
elif v == 13319:
    pass
elif v == 13320:
    pass
elif v == 13321:
    pass
elif v == 13322:
    pass
elif v == 13323:
    pass
elif v == 13324:
    pass
elif v == 13325:
    pass
elif v == 13326:
    pass
elif v == 13327:
    pass
elif v == 13328:
    pass
elif v == 13329:
    pass
elif v == 13330:
    pass
elif v == 13331:
    pass
elif v == 13332:
    pass
elif v == 13333:
    pass
elif v == 13334:
    pass
elif v == 13335:
    pass
elif v == 13336:
    pass
elif v == 13337:
    pass
elif v == 13338:
    pass
elif v == 13339:
    pass
elif v == 13340:
    pass
elif v == 13341:
    pass
elif v == 13342:
    pass
elif v == 13343:
    pass
elif v == 13344:
    pass
elif v == 13345:
    pass
elif v == 13346:
    pass
elif v == 13347:
    pass
elif v == 13348:
    pass
elif v == 13349:
    pass
elif v == 13350:
    pass
elif v == 13351:
    pass
elif v == 13352:
    pass
elif v == 13353:
    pass
elif v == 13354:
    pass
elif v == 13355:
    pass
elif v == 13356:
    pass
elif v == 13357:
    pass
elif v == 13358:
    pass
elif v == 13359:
    pass
elif v == 13360:
    pass
elif v == 13361:
    pass
elif v == 13362:
    pass
elif v == 13363:
    pass
elif v == 13364:
    pass
elif v == 13365:
    pass
elif v == 13366:
    pass
elif v == 13367:
    pass
elif v == 13368:
    pass
elif v == 13369:
    pass
elif v == 13370:
    pass
elif v == 13371:
    pass
elif v == 13372:
    pass
elif v == 13373:
    pass
elif v == 13374:
    pass
elif v == 13375:
    pass
elif v == 13376:
    pass
elif v == 13377:
    pass
elif v == 13378:
    pass
elif v == 13379:
    pass
elif v == 13380:
    pass
elif v == 13381:
    pass
elif v == 13382:
    pass
elif v == 13383:
    pass
elif v == 13384:
    pass
elif v == 13385:
    pass
elif v == 13386:
    pass
elif v == 13387:
    pass
elif v == 13388:
    pass
elif v == 13389:
    pass
elif v == 13390:
    pass
elif v == 13391:
    pass
elif v == 13392:
    pass
elif v == 13393:
    pass
elif v == 13394:
    pass
elif v == 13395:
    pass
elif v == 13396:
    pass
elif v == 13397:
    pass
elif v == 13398:
    pass
elif v == 13399:
    pass
elif v == 13400:
    pass
elif v == 13401:
    pass
elif v == 13402:
    pass
elif v == 13403:
    pass
elif v == 13404:
    pass
elif v == 13405:
    pass
elif v == 13406:
    pass
elif v == 13407:
    pass
elif v == 13408:
    pass
elif v == 13409:
    pass
elif v == 13410:
    pass
elif v == 13411:
    pass
elif v == 13412:
    pass
elif v == 13413:
    pass
elif v == 13414:
    pass
elif v == 13415:
    pass
elif v == 13416:
    pass
elif v == 13417:
    pass
elif v == 13418:
    pass
elif v == 13419:
    pass
elif v == 13420:
    pass
elif v == 13421:
    pass
elif v == 13422:
    pass
elif v == 13423:
    pass
elif v == 13424:
    pass
elif v == 13425:
    pass
elif v == 13426:
    pass
elif v == 13427:
    pass
elif v == 13428:
    pass
elif v == 13429:
    pass
elif v == 13430:
    pass
elif v == 13431:
    pass
elif v == 13432:
    pass
elif v == 13433:
    pass
elif v == 13434:
    pass
elif v == 13435:
    pass
elif v == 13436:
    pass
elif v == 13437:
    pass
elif v == 13438:
    pass
elif v == 13439:
    pass
elif v == 13440:
    pass
elif v == 13441:
    pass
elif v == 13442:
    pass
elif v == 13443:
    pass
elif v == 13444:
    pass
elif v == 13445:
    pass
elif v == 13446:
    pass
elif v == 13447:
    pass
elif v == 13448:
    pass
elif v == 13449:
    pass
elif v == 13450:
    pass
elif v == 13451:
    pass
elif v == 13452:
    pass
elif v == 13453:
    pass
elif v == 13454:
    pass
elif v == 13455:
    pass
elif v == 13456:
    pass
elif v == 13457:
    pass
elif v == 13458:
    pass
elif v == 13459:
    pass
elif v == 13460:
    pass
elif v == 13461:
    pass
elif v == 13462:
    pass
elif v == 13463:
    pass
elif v == 13464:
    pass
elif v == 13465:
    pass
elif v == 13466:
    pass
elif v == 13467:
    pass
elif v == 13468:
    pass
elif v == 13469:
    pass
elif v == 13470:
    pass
elif v == 13471:
    pass
elif v == 13472:
    pass
elif v == 13473:
    pass
elif v == 13474:
    pass
elif v == 13475:
    pass
elif v == 13476:
    pass
elif v == 13477:
    pass
elif v == 13478:
    pass
elif v == 13479:
    pass
elif v == 13480:
    pass
elif v == 13481:
    pass
elif v == 13482:
    pass
elif v == 13483:
    pass
elif v == 13484:
    pass
elif v == 13485:
    pass
elif v == 13486:
    pass
elif v == 13487:
    pass
elif v == 13488:
    pass
elif v == 13489:
    pass
elif v == 13490:
    pass
elif v == 13491:
    pass
elif v == 13492:
    pass
elif v == 13493:
    pass
elif v == 13494:
    pass
elif v == 13495:
    pass
elif v == 13496:
    pass
elif v == 13497:
    pass
elif v == 13498:
    pass
elif v == 13499:
    pass
elif v == 13500:
    pass
elif v == 13501:
    pass
elif v == 13502:
    pass
elif v == 13503:
    pass
elif v == 13504:
    pass
elif v == 13505:
    pass
elif v == 13506:
    pass
elif v == 13507:
    pass
elif v == 13508:
    pass
elif v == 13509:
    pass
elif v == 13510:
    pass
elif v == 13511:
    pass
elif v == 13512:
    pass
elif v == 13513:
    pass
elif v == 13514:
    pass
elif v == 13515:
    pass
elif v == 13516:
    pass
elif v == 13517:
    pass
elif v == 13518:
    pass
elif v == 13519:
    pass
elif v == 13520:
    pass
elif v == 13521:
    pass
elif v == 13522:
    pass
elif v == 13523:
    pass
elif v == 13524:
    pass
elif v == 13525:
    pass
elif v == 13526:
    pass
elif v == 13527:
    pass
elif v == 13528:
    pass
elif v == 13529:
    pass
elif v == 13530:
    pass
elif v == 13531:
    pass
elif v == 13532:
    pass
elif v == 13533:
    pass
elif v == 13534:
    pass
elif v == 13535:
    pass
elif v == 13536:
    pass
elif v == 13537:
    pass
elif v == 13538:
    pass
elif v == 13539:
    pass
elif v == 13540:
    pass
elif v == 13541:
    pass
elif v == 13542:
    pass
elif v == 13543:
    pass
elif v == 13544:
    pass
elif v == 13545:
    pass
elif v == 13546:
    pass
elif v == 13547:
    pass
elif v == 13548:
    pass
elif v == 13549:
    pass
elif v == 13550:
    pass
elif v == 13551:
    pass
elif v == 13552:
    pass
elif v == 13553:
    pass
elif v == 13554:
    pass
elif v == 13555:
    pass
elif v == 13556:
    pass
elif v == 13557:
    pass
elif v == 13558:
    pass
elif v == 13559:
    pass
elif v == 13560:
    pass
elif v == 13561:
    pass
elif v == 13562:
    pass
elif v == 13563:
    pass
elif v == 13564:
    pass
elif v == 13565:
    pass
elif v == 13566:
    pass
elif v == 13567:
    pass
elif v == 13568:
    pass
elif v == 13569:
    pass
elif v == 13570:
    pass
elif v == 13571:
    pass
elif v == 13572:
    pass
elif v == 13573:
    pass
elif v == 13574:
    pass
elif v == 13575:
    pass
elif v == 13576:
    pass
elif v == 13577:
    pass
elif v == 13578:
    pass
elif v == 13579:
    pass
elif v == 13580:
    pass
elif v == 13581:
    pass
elif v == 13582:
    pass
elif v == 13583:
    pass
elif v == 13584:
    pass
elif v == 13585:
    pass
elif v == 13586:
    pass
elif v == 13587:
    pass
elif v == 13588:
    pass
elif v == 13589:
    pass
elif v == 13590:
    pass
elif v == 13591:
    pass
elif v == 13592:
    pass
elif v == 13593:
    pass
elif v == 13594:
    pass
elif v == 13595:
    pass
elif v == 13596:
    pass
elif v == 13597:
    pass
elif v == 13598:
    pass
elif v == 13599:
    pass
elif v == 13600:
    pass
elif v == 13601:
    pass
elif v == 13602:
    pass
elif v == 13603:
    pass
elif v == 13604:
    pass
elif v == 13605:
    pass
elif v == 13606:
    pass
elif v == 13607:
    pass
elif v == 13608:
    pass
elif v == 13609:
    pass
elif v == 13610:
    pass
elif v == 13611:
    pass
elif v == 13612:
    pass
elif v == 13613:
    pass
elif v == 13614:
    pass
elif v == 13615:
    pass
elif v == 13616:
    pass
elif v == 13617:
    pass
elif v == 13618:
    pass
elif v == 13619:
    pass
elif v == 13620:
    pass
elif v == 13621:
    pass
elif v == 13622:
    pass
elif v == 13623:
    pass
elif v == 13624:
    pass
elif v == 13625:
    pass
elif v == 13626:
    pass
elif v == 13627:
    pass
elif v == 13628:
    pass
elif v == 13629:
    pass
elif v == 13630:
    pass
elif v == 13631:
    pass
elif v == 13632:
    pass
elif v == 13633:
    pass
elif v == 13634:
    pass
elif v == 13635:
    pass
elif v == 13636:
    pass
elif v == 13637:
    pass
elif v == 13638:
    pass
elif v == 13639:
    pass
elif v == 13640:
    pass
elif v == 13641:
    pass
elif v == 13642:
    pass
elif v == 13643:
    pass
elif v == 13644:
    pass
elif v == 13645:
    pass
elif v == 13646:
    pass
elif v == 13647:
    pass
elif v == 13648:
    pass
elif v == 13649:
    pass
elif v == 13650:
    pass
elif v == 13651:
    pass
elif v == 13652:
    pass
elif v == 13653:
    pass
elif v == 13654:
    pass
elif v == 13655:
    pass
elif v == 13656:
    pass
elif v == 13657:
    pass
elif v == 13658:
    pass
elif v == 13659:
    pass
elif v == 13660:
    pass
elif v == 13661:
    pass
elif v == 13662:
    pass
elif v == 13663:
    pass
elif v == 13664:
    pass
elif v == 13665:
    pass
elif v == 13666:
    pass
elif v == 13667:
    pass
elif v == 13668:
    pass
elif v == 13669:
    pass
elif v == 13670:
    pass
elif v == 13671:
    pass
elif v == 13672:
    pass
elif v == 13673:
    pass
elif v == 13674:
    pass
elif v == 13675:
    pass
elif v == 13676:
    pass
elif v == 13677:
    pass
elif v == 13678:
    pass
elif v == 13679:
    pass
elif v == 13680:
    pass
elif v == 13681:
    pass
elif v == 13682:
    pass
elif v == 13683:
    pass
elif v == 13684:
    pass
elif v == 13685:
    pass
elif v == 13686:
    pass
elif v == 13687:
    pass
elif v == 13688:
    pass
elif v == 13689:
    pass
elif v == 13690:
    pass
elif v == 13691:
    pass
elif v == 13692:
    pass
elif v == 13693:
    pass
elif v == 13694:
    pass
elif v == 13695:
    pass
elif v == 13696:
    pass
elif v == 13697:
    pass
elif v == 13698:
    pass
elif v == 13699:
    pass
elif v == 13700:
    pass
elif v == 13701:
    pass
elif v == 13702:
    pass
elif v == 13703:
    pass
elif v == 13704:
    pass
elif v == 13705:
    pass
elif v == 13706:
    pass
elif v == 13707:
    pass
elif v == 13708:
    pass
elif v == 13709:
    pass
elif v == 13710:
    pass
elif v == 13711:
    pass
elif v == 13712:
    pass
elif v == 13713:
    pass
elif v == 13714:
    pass
elif v == 13715:
    pass
elif v == 13716:
    pass
elif v == 13717:
    pass
elif v == 13718:
    pass
elif v == 13719:
    pass
elif v == 13720:
    pass
elif v == 13721:
    pass
elif v == 13722:
    pass
elif v == 13723:
    pass
elif v == 13724:
    pass
elif v == 13725:
    pass
elif v == 13726:
    pass
elif v == 13727:
    pass
elif v == 13728:
    pass
elif v == 13729:
    pass
elif v == 13730:
    pass
elif v == 13731:
    pass
elif v == 13732:
    pass
elif v == 13733:
    pass
elif v == 13734:
    pass
elif v == 13735:
    pass
elif v == 13736:
    pass
elif v == 13737:
    pass
elif v == 13738:
    pass
elif v == 13739:
    pass
elif v == 13740:
    pass
elif v == 13741:
    pass
elif v == 13742:
    pass
elif v == 13743:
    pass
elif v == 13744:
    pass
elif v == 13745:
    pass
elif v == 13746:
    pass
elif v == 13747:
    pass
elif v == 13748:
    pass
elif v == 13749:
    pass
elif v == 13750:
    pass
elif v == 13751:
    pass
elif v == 13752:
    pass
elif v == 13753:
    pass
elif v == 13754:
    pass
elif v == 13755:
    pass
elif v == 13756:
    pass
elif v == 13757:
    pass
elif v == 13758:
    pass
elif v == 13759:
    pass
elif v == 13760:
    pass
elif v == 13761:
    pass
elif v == 13762:
    pass
elif v == 13763:
    pass
elif v == 13764:
    pass
elif v == 13765:
    pass
elif v == 13766:
    pass
elif v == 13767:
    pass
elif v == 13768:
    pass
elif v == 13769:
    pass
elif v == 13770:
    pass
elif v == 13771:
    pass
elif v == 13772:
    pass
elif v == 13773:
    pass
elif v == 13774:
    pass
elif v == 13775:
    pass
elif v == 13776:
    pass
elif v == 13777:
    pass
elif v == 13778:
    pass
elif v == 13779:
    pass
elif v == 13780:
    pass
elif v == 13781:
    pass
elif v == 13782:
    pass
elif v == 13783:
    pass
elif v == 13784:
    pass
elif v == 13785:
    pass
elif v == 13786:
    pass
elif v == 13787:
    pass
elif v == 13788:
    pass
elif v == 13789:
    pass
elif v == 13790:
    pass
elif v == 13791:
    pass
elif v == 13792:
    pass
elif v == 13793:
    pass
elif v == 13794:
    pass
elif v == 13795:
    pass
elif v == 13796:
    pass
elif v == 13797:
    pass
elif v == 13798:
    pass
elif v == 13799:
    pass
elif v == 13800:
    pass
elif v == 13801:
    pass
elif v == 13802:
    pass
elif v == 13803:
    pass
elif v == 13804:
    pass
elif v == 13805:
    pass
elif v == 13806:
    pass
elif v == 13807:
    pass
elif v == 13808:
    pass
elif v == 13809:
    pass
elif v == 13810:
    pass
elif v == 13811:
    pass
elif v == 13812:
    pass
elif v == 13813:
    pass
elif v == 13814:
    pass
elif v == 13815:
    pass
elif v == 13816:
    pass
elif v == 13817:
    pass
elif v == 13818:
    pass
elif v == 13819:
    pass
elif v == 13820:
    pass
elif v == 13821:
    pass
elif v == 13822:
    pass
elif v == 13823:
    pass
elif v == 13824:
    pass
elif v == 13825:
    pass
elif v == 13826:
    pass
elif v == 13827:
    pass
elif v == 13828:
    pass
elif v == 13829:
    pass
elif v == 13830:
    pass
elif v == 13831:
    pass
elif v == 13832:
    pass
elif v == 13833:
    pass
elif v == 13834:
    pass
elif v == 13835:
    pass
elif v == 13836:
    pass
elif v == 13837:
    pass
elif v == 13838:
    pass
elif v == 13839:
    pass
elif v == 13840:
    pass
elif v == 13841:
    pass
elif v == 13842:
    pass
elif v == 13843:
    pass
elif v == 13844:
    pass
elif v == 13845:
    pass
elif v == 13846:
    pass
elif v == 13847:
    pass
elif v == 13848:
    pass
elif v == 13849:
    pass
elif v == 13850:
    pass
elif v == 13851:
    pass
elif v == 13852:
    pass
elif v == 13853:
    pass
elif v == 13854:
    pass
elif v == 13855:
    pass
elif v == 13856:
    pass
elif v == 13857:
    pass
elif v == 13858:
    pass
elif v == 13859:
    pass
elif v == 13860:
    pass
elif v == 13861:
    pass
elif v == 13862:
    pass
elif v == 13863:
    pass
elif v == 13864:
    pass
elif v == 13865:
    pass
elif v == 13866:
    pass
elif v == 13867:
    pass
elif v == 13868:
    pass
elif v == 13869:
    pass
elif v == 13870:
    pass
elif v == 13871:
    pass
elif v == 13872:
    pass
elif v == 13873:
    pass
elif v == 13874:
    pass
elif v == 13875:
    pass
elif v == 13876:
    pass
elif v == 13877:
    pass
elif v == 13878:
    pass
elif v == 13879:
    pass
elif v == 13880:
    pass
elif v == 13881:
    pass
elif v == 13882:
    pass
elif v == 13883:
    pass
elif v == 13884:
    pass
elif v == 13885:
    pass
elif v == 13886:
    pass
elif v == 13887:
    pass
elif v == 13888:
    pass
elif v == 13889:
    pass
elif v == 13890:
    pass
elif v == 13891:
    pass
elif v == 13892:
    pass
elif v == 13893:
    pass
elif v == 13894:
    pass
elif v == 13895:
    pass
elif v == 13896:
    pass
elif v == 13897:
    pass
elif v == 13898:
    pass
elif v == 13899:
    pass
elif v == 13900:
    pass
elif v == 13901:
    pass
elif v == 13902:
    pass
elif v == 13903:
    pass
elif v == 13904:
    pass
elif v == 13905:
    pass
elif v == 13906:
    pass
elif v == 13907:
    pass
elif v == 13908:
    pass
elif v == 13909:
    pass
elif v == 13910:
    pass
elif v == 13911:
    pass
elif v == 13912:
    pass
elif v == 13913:
    pass
elif v == 13914:
    pass
elif v == 13915:
    pass
elif v == 13916:
    pass
elif v == 13917:
    pass
elif v == 13918:
    pass
elif v == 13919:
    pass
elif v == 13920:
    pass
elif v == 13921:
    pass
elif v == 13922:
    pass
elif v == 13923:
    pass
elif v == 13924:
    pass
elif v == 13925:
    pass
elif v == 13926:
    pass
elif v == 13927:
    pass
elif v == 13928:
    pass
elif v == 13929:
    pass
elif v == 13930:
    pass
elif v == 13931:
    pass
elif v == 13932:
    pass
elif v == 13933:
    pass
elif v == 13934:
    pass
elif v == 13935:
    pass
elif v == 13936:
    pass
elif v == 13937:
    pass
elif v == 13938:
    pass
elif v == 13939:
    pass
elif v == 13940:
    pass
elif v == 13941:
    pass
elif v == 13942:
    pass
elif v == 13943:
    pass
elif v == 13944:
    pass
elif v == 13945:
    pass
elif v == 13946:
    pass
elif v == 13947:
    pass
elif v == 13948:
    pass
elif v == 13949:
    pass
elif v == 13950:
    pass
elif v == 13951:
    pass
elif v == 13952:
    pass
elif v == 13953:
    pass
elif v == 13954:
    pass
elif v == 13955:
    pass
elif v == 13956:
    pass
elif v == 13957:
    pass
elif v == 13958:
    pass
elif v == 13959:
    pass
elif v == 13960:
    pass
elif v == 13961:
    pass
elif v == 13962:
    pass
elif v == 13963:
    pass
elif v == 13964:
    pass
elif v == 13965:
    pass
elif v == 13966:
    pass
elif v == 13967:
    pass
elif v == 13968:
    pass
elif v == 13969:
    pass
elif v == 13970:
    pass
elif v == 13971:
    pass
elif v == 13972:
    pass
elif v == 13973:
    pass
elif v == 13974:
    pass
elif v == 13975:
    pass
elif v == 13976:
    pass
elif v == 13977:
    pass
elif v == 13978:
    pass
elif v == 13979:
    pass
elif v == 13980:
    pass
elif v == 13981:
    pass
elif v == 13982:
    pass
elif v == 13983:
    pass
elif v == 13984:
    pass
elif v == 13985:
    pass
elif v == 13986:
    pass
elif v == 13987:
    pass
elif v == 13988:
    pass
elif v == 13989:
    pass
elif v == 13990:
    pass
elif v == 13991:
    pass
elif v == 13992:
    pass
elif v == 13993:
    pass
elif v == 13994:
    pass
elif v == 13995:
    pass
elif v == 13996:
    pass
elif v == 13997:
    pass
elif v == 13998:
    pass
elif v == 13999:
    pass
elif v == 14000:
    pass
elif v == 14001:
    pass
elif v == 14002:
    pass
elif v == 14003:
    pass
elif v == 14004:
    pass
elif v == 14005:
    pass
elif v == 14006:
    pass
elif v == 14007:
    pass
elif v == 14008:
    pass
elif v == 14009:
    pass
elif v == 14010:
    pass
elif v == 14011:
    pass
elif v == 14012:
    pass
elif v == 14013:
    pass
elif v == 14014:
    pass
elif v == 14015:
    pass
elif v == 14016:
    pass
elif v == 14017:
    pass
elif v == 14018:
    pass
elif v == 14019:
    pass
elif v == 14020:
    pass
elif v == 14021:
    pass
elif v == 14022:
    pass
elif v == 14023:
    pass
elif v == 14024:
    pass
elif v == 14025:
    pass
elif v == 14026:
    pass
elif v == 14027:
    pass
elif v == 14028:
    pass
elif v == 14029:
    pass
elif v == 14030:
    pass
elif v == 14031:
    pass
elif v == 14032:
    pass
elif v == 14033:
    pass
elif v == 14034:
    pass
elif v == 14035:
    pass
elif v == 14036:
    pass
elif v == 14037:
    pass
elif v == 14038:
    pass
elif v == 14039:
    pass
elif v == 14040:
    pass
elif v == 14041:
    pass
elif v == 14042:
    pass
elif v == 14043:
    pass
elif v == 14044:
    pass
elif v == 14045:
    pass
elif v == 14046:
    pass
elif v == 14047:
    pass
elif v == 14048:
    pass
elif v == 14049:
    pass
elif v == 14050:
    pass
elif v == 14051:
    pass
elif v == 14052:
    pass
elif v == 14053:
    pass
elif v == 14054:
    pass
elif v == 14055:
    pass
elif v == 14056:
    pass
elif v == 14057:
    pass
elif v == 14058:
    pass
elif v == 14059:
    pass
elif v == 14060:
    pass
elif v == 14061:
    pass
elif v == 14062:
    pass
elif v == 14063:
    pass
elif v == 14064:
    pass
elif v == 14065:
    pass
elif v == 14066:
    pass
elif v == 14067:
    pass
elif v == 14068:
    pass
elif v == 14069:
    pass
elif v == 14070:
    pass
elif v == 14071:
    pass
elif v == 14072:
    pass
elif v == 14073:
    pass
elif v == 14074:
    pass
elif v == 14075:
    pass
elif v == 14076:
    pass
elif v == 14077:
    pass
elif v == 14078:
    pass
elif v == 14079:
    pass
elif v == 14080:
    pass
elif v == 14081:
    pass
elif v == 14082:
    pass
elif v == 14083:
    pass
elif v == 14084:
    pass
elif v == 14085:
    pass
elif v == 14086:
    pass
elif v == 14087:
    pass
elif v == 14088:
    pass
elif v == 14089:
    pass
elif v == 14090:
    pass
elif v == 14091:
    pass
elif v == 14092:
    pass
elif v == 14093:
    pass
elif v == 14094:
    pass
elif v == 14095:
    pass
elif v == 14096:
    pass
elif v == 14097:
    pass
elif v == 14098:
    pass
elif v == 14099:
    pass
elif v == 14100:
    pass
elif v == 14101:
    pass
elif v == 14102:
    pass
elif v == 14103:
    pass
elif v == 14104:
    pass
elif v == 14105:
    pass
elif v == 14106:
    pass
elif v == 14107:
    pass
elif v == 14108:
    pass
elif v == 14109:
    pass
elif v == 14110:
    pass
elif v == 14111:
    pass
elif v == 14112:
    pass
elif v == 14113:
    pass
elif v == 14114:
    pass
elif v == 14115:
    pass
elif v == 14116:
    pass
elif v == 14117:
    pass
elif v == 14118:
    pass
elif v == 14119:
    pass
elif v == 14120:
    pass
elif v == 14121:
    pass
elif v == 14122:
    pass
elif v == 14123:
    pass
elif v == 14124:
    pass
elif v == 14125:
    pass
elif v == 14126:
    pass
elif v == 14127:
    pass
elif v == 14128:
    pass
elif v == 14129:
    pass
elif v == 14130:
    pass
elif v == 14131:
    pass
elif v == 14132:
    pass
elif v == 14133:
    pass
elif v == 14134:
    pass
elif v == 14135:
    pass
elif v == 14136:
    pass
elif v == 14137:
    pass
elif v == 14138:
    pass
elif v == 14139:
    pass
elif v == 14140:
    pass
elif v == 14141:
    pass
elif v == 14142:
    pass
elif v == 14143:
    pass
elif v == 14144:
    pass
elif v == 14145:
    pass
elif v == 14146:
    pass
elif v == 14147:
    pass
elif v == 14148:
    pass
elif v == 14149:
    pass
elif v == 14150:
    pass
elif v == 14151:
    pass
elif v == 14152:
    pass
elif v == 14153:
    pass
elif v == 14154:
    pass
elif v == 14155:
    pass
elif v == 14156:
    pass
elif v == 14157:
    pass
elif v == 14158:
    pass
elif v == 14159:
    pass
elif v == 14160:
    pass
elif v == 14161:
    pass
elif v == 14162:
    pass
elif v == 14163:
    pass
elif v == 14164:
    pass
elif v == 14165:
    pass
elif v == 14166:
    pass
elif v == 14167:
    pass
elif v == 14168:
    pass
elif v == 14169:
    pass
elif v == 14170:
    pass
elif v == 14171:
    pass
elif v == 14172:
    pass
elif v == 14173:
    pass
elif v == 14174:
    pass
elif v == 14175:
    pass
elif v == 14176:
    pass
elif v == 14177:
    pass
elif v == 14178:
    pass
elif v == 14179:
    pass
elif v == 14180:
    pass
elif v == 14181:
    pass
elif v == 14182:
    pass
elif v == 14183:
    pass
elif v == 14184:
    pass
elif v == 14185:
    pass
elif v == 14186:
    pass
elif v == 14187:
    pass
elif v == 14188:
    pass
elif v == 14189:
    pass
elif v == 14190:
    pass
elif v == 14191:
    pass
elif v == 14192:
    pass
elif v == 14193:
    pass
elif v == 14194:
    pass
elif v == 14195:
    pass
elif v == 14196:
    pass
elif v == 14197:
    pass
elif v == 14198:
    pass
elif v == 14199:
    pass
elif v == 14200:
    pass
elif v == 14201:
    pass
elif v == 14202:
    pass
elif v == 14203:
    pass
elif v == 14204:
    pass
elif v == 14205:
    pass
elif v == 14206:
    pass
elif v == 14207:
    pass
elif v == 14208:
    pass
elif v == 14209:
    pass
elif v == 14210:
    pass
elif v == 14211:
    pass
elif v == 14212:
    pass
elif v == 14213:
    pass
elif v == 14214:
    pass
elif v == 14215:
    pass
elif v == 14216:
    pass
elif v == 14217:
    pass
elif v == 14218:
    pass
elif v == 14219:
    pass
elif v == 14220:
    pass
elif v == 14221:
    pass
elif v == 14222:
    pass
elif v == 14223:
    pass
elif v == 14224:
    pass
elif v == 14225:
    pass
elif v == 14226:
    pass
elif v == 14227:
    pass
elif v == 14228:
    pass
elif v == 14229:
    pass
elif v == 14230:
    pass
elif v == 14231:
    pass
elif v == 14232:
    pass
elif v == 14233:
    pass
elif v == 14234:
    pass
elif v == 14235:
    pass
elif v == 14236:
    pass
elif v == 14237:
    pass
elif v == 14238:
    pass
elif v == 14239:
    pass
elif v == 14240:
    pass
elif v == 14241:
    pass
elif v == 14242:
    pass
elif v == 14243:
    pass
elif v == 14244:
    pass
elif v == 14245:
    pass
elif v == 14246:
    pass
elif v == 14247:
    pass
elif v == 14248:
    pass
elif v == 14249:
    pass
elif v == 14250:
    pass
elif v == 14251:
    pass
elif v == 14252:
    pass
elif v == 14253:
    pass
elif v == 14254:
    pass
elif v == 14255:
    pass
elif v == 14256:
    pass
elif v == 14257:
    pass
elif v == 14258:
    pass
elif v == 14259:
    pass
elif v == 14260:
    pass
elif v == 14261:
    pass
elif v == 14262:
    pass
elif v == 14263:
    pass
elif v == 14264:
    pass
elif v == 14265:
    pass
elif v == 14266:
    pass
elif v == 14267:
    pass
elif v == 14268:
    pass
elif v == 14269:
    pass
elif v == 14270:
    pass
elif v == 14271:
    pass
elif v == 14272:
    pass
elif v == 14273:
    pass
elif v == 14274:
    pass
elif v == 14275:
    pass
elif v == 14276:
    pass
elif v == 14277:
    pass
elif v == 14278:
    pass
elif v == 14279:
    pass
elif v == 14280:
    pass
elif v == 14281:
    pass
elif v == 14282:
    pass
elif v == 14283:
    pass
elif v == 14284:
    pass
elif v == 14285:
    pass
elif v == 14286:
    pass
elif v == 14287:
    pass
elif v == 14288:
    pass
elif v == 14289:
    pass
elif v == 14290:
    pass
elif v == 14291:
    pass
elif v == 14292:
    pass
elif v == 14293:
    pass
elif v == 14294:
    pass
elif v == 14295:
    pass
elif v == 14296:
    pass
elif v == 14297:
    pass
elif v == 14298:
    pass
elif v == 14299:
    pass
elif v == 14300:
    pass
elif v == 14301:
    pass
elif v == 14302:
    pass
elif v == 14303:
    pass
elif v == 14304:
    pass
elif v == 14305:
    pass
elif v == 14306:
    pass
elif v == 14307:
    pass
elif v == 14308:
    pass
elif v == 14309:
    pass
elif v == 14310:
    pass
elif v == 14311:
    pass
elif v == 14312:
    pass
elif v == 14313:
    pass
elif v == 14314:
    pass
elif v == 14315:
    pass
elif v == 14316:
    pass
elif v == 14317:
    pass
elif v == 14318:
    pass
elif v == 14319:
    pass
elif v == 14320:
    pass
elif v == 14321:
    pass
elif v == 14322:
    pass
elif v == 14323:
    pass
elif v == 14324:
    pass
elif v == 14325:
    pass
elif v == 14326:
    pass
elif v == 14327:
    pass
elif v == 14328:
    pass
elif v == 14329:
    pass
elif v == 14330:
    pass
elif v == 14331:
    pass
elif v == 14332:
    pass
elif v == 14333:
    pass
elif v == 14334:
    pass
elif v == 14335:
    pass
elif v == 14336:
    pass
elif v == 14337:
    pass
elif v == 14338:
    pass
elif v == 14339:
    pass
elif v == 14340:
    pass
elif v == 14341:
    pass
elif v == 14342:
    pass
elif v == 14343:
    pass
elif v == 14344:
    pass
elif v == 14345:
    pass
elif v == 14346:
    pass
elif v == 14347:
    pass
elif v == 14348:
    pass
elif v == 14349:
    pass
elif v == 14350:
    pass
elif v == 14351:
    pass
elif v == 14352:
    pass
elif v == 14353:
    pass
elif v == 14354:
    pass
elif v == 14355:
    pass
elif v == 14356:
    pass
elif v == 14357:
    pass
elif v == 14358:
    pass
elif v == 14359:
    pass
elif v == 14360:
    pass
elif v == 14361:
    pass
elif v == 14362:
    pass
elif v == 14363:
    pass
elif v == 14364:
    pass
elif v == 14365:
    pass
elif v == 14366:
    pass
elif v == 14367:
    pass
elif v == 14368:
    pass
elif v == 14369:
    pass
elif v == 14370:
    pass
elif v == 14371:
    pass
elif v == 14372:
    pass
elif v == 14373:
    pass
elif v == 14374:
    pass
elif v == 14375:
    pass
elif v == 14376:
    pass
elif v == 14377:
    pass
elif v == 14378:
    pass
elif v == 14379:
    pass
elif v == 14380:
    pass
elif v == 14381:
    pass
elif v == 14382:
    pass
elif v == 14383:
    pass
elif v == 14384:
    pass
elif v == 14385:
    pass
elif v == 14386:
    pass
elif v == 14387:
    pass
elif v == 14388:
    pass
elif v == 14389:
    pass
elif v == 14390:
    pass
elif v == 14391:
    pass
elif v == 14392:
    pass
elif v == 14393:
    pass
elif v == 14394:
    pass
elif v == 14395:
    pass
elif v == 14396:
    pass
elif v == 14397:
    pass
elif v == 14398:
    pass
elif v == 14399:
    pass
elif v == 14400:
    pass
elif v == 14401:
    pass
elif v == 14402:
    pass
elif v == 14403:
    pass
elif v == 14404:
    pass
elif v == 14405:
    pass
elif v == 14406:
    pass
elif v == 14407:
    pass
elif v == 14408:
    pass
elif v == 14409:
    pass
elif v == 14410:
    pass
elif v == 14411:
    pass
elif v == 14412:
    pass
elif v == 14413:
    pass
elif v == 14414:
    pass
elif v == 14415:
    pass
elif v == 14416:
    pass
elif v == 14417:
    pass
elif v == 14418:
    pass
elif v == 14419:
    pass
elif v == 14420:
    pass
elif v == 14421:
    pass
elif v == 14422:
    pass
elif v == 14423:
    pass
elif v == 14424:
    pass
elif v == 14425:
    pass
elif v == 14426:
    pass
elif v == 14427:
    pass
elif v == 14428:
    pass
elif v == 14429:
    pass
elif v == 14430:
    pass
elif v == 14431:
    pass
elif v == 14432:
    pass
elif v == 14433:
    pass
elif v == 14434:
    pass
elif v == 14435:
    pass
elif v == 14436:
    pass
elif v == 14437:
    pass
elif v == 14438:
    pass
elif v == 14439:
    pass
elif v == 14440:
    pass
elif v == 14441:
    pass
elif v == 14442:
    pass
elif v == 14443:
    pass
elif v == 14444:
    pass
elif v == 14445:
    pass
elif v == 14446:
    pass
elif v == 14447:
    pass
elif v == 14448:
    pass
elif v == 14449:
    pass
elif v == 14450:
    pass
elif v == 14451:
    pass
elif v == 14452:
    pass
elif v == 14453:
    pass
elif v == 14454:
    pass
elif v == 14455:
    pass
elif v == 14456:
    pass
elif v == 14457:
    pass
elif v == 14458:
    pass
elif v == 14459:
    pass
elif v == 14460:
    pass
elif v == 14461:
    pass
elif v == 14462:
    pass
elif v == 14463:
    pass
elif v == 14464:
    pass
elif v == 14465:
    pass
elif v == 14466:
    pass
elif v == 14467:
    pass
elif v == 14468:
    pass
elif v == 14469:
    pass
elif v == 14470:
    pass
elif v == 14471:
    pass
elif v == 14472:
    pass
elif v == 14473:
    pass
elif v == 14474:
    pass
elif v == 14475:
    pass
elif v == 14476:
    pass
elif v == 14477:
    pass
elif v == 14478:
    pass
elif v == 14479:
    pass
elif v == 14480:
    pass
elif v == 14481:
    pass
elif v == 14482:
    pass
elif v == 14483:
    pass
elif v == 14484:
    pass
elif v == 14485:
    pass
elif v == 14486:
    pass
elif v == 14487:
    pass
elif v == 14488:
    pass
elif v == 14489:
    pass
elif v == 14490:
    pass
elif v == 14491:
    pass
elif v == 14492:
    pass
elif v == 14493:
    pass
elif v == 14494:
    pass
elif v == 14495:
    pass
elif v == 14496:
    pass
elif v == 14497:
    pass
elif v == 14498:
    pass
elif v == 14499:
    pass
elif v == 14500:
    pass
elif v == 14501:
    pass
elif v == 14502:
    pass
elif v == 14503:
    pass
elif v == 14504:
    pass
elif v == 14505:
    pass
elif v == 14506:
    pass
elif v == 14507:
    pass
elif v == 14508:
    pass
elif v == 14509:
    pass
elif v == 14510:
    pass
elif v == 14511:
    pass
elif v == 14512:
    pass
elif v == 14513:
    pass
elif v == 14514:
    pass
elif v == 14515:
    pass
elif v == 14516:
    pass
elif v == 14517:
    pass
elif v == 14518:
    pass
elif v == 14519:
    pass
elif v == 14520:
    pass
elif v == 14521:
    pass
elif v == 14522:
    pass
elif v == 14523:
    pass
elif v == 14524:
    pass
elif v == 14525:
    pass
elif v == 14526:
    pass
elif v == 14527:
    pass
elif v == 14528:
    pass
elif v == 14529:
    pass
elif v == 14530:
    pass
elif v == 14531:
    pass
elif v == 14532:
    pass
elif v == 14533:
    pass
elif v == 14534:
    pass
elif v == 14535:
    pass
elif v == 14536:
    pass
elif v == 14537:
    pass
elif v == 14538:
    pass
elif v == 14539:
    pass
elif v == 14540:
    pass
elif v == 14541:
    pass
elif v == 14542:
    pass
elif v == 14543:
    pass
elif v == 14544:
    pass
elif v == 14545:
    pass
elif v == 14546:
    pass
elif v == 14547:
    pass
elif v == 14548:
    pass
elif v == 14549:
    pass
elif v == 14550:
    pass
elif v == 14551:
    pass
elif v == 14552:
    pass
elif v == 14553:
    pass
elif v == 14554:
    pass
elif v == 14555:
    pass
elif v == 14556:
    pass
elif v == 14557:
    pass
elif v == 14558:
    pass
elif v == 14559:
    pass
elif v == 14560:
    pass
elif v == 14561:
    pass
elif v == 14562:
    pass
elif v == 14563:
    pass
elif v == 14564:
    pass
elif v == 14565:
    pass
elif v == 14566:
    pass
elif v == 14567:
    pass
elif v == 14568:
    pass
elif v == 14569:
    pass
elif v == 14570:
    pass
elif v == 14571:
    pass
elif v == 14572:
    pass
elif v == 14573:
    pass
elif v == 14574:
    pass
elif v == 14575:
    pass
elif v == 14576:
    pass
elif v == 14577:
    pass
elif v == 14578:
    pass
elif v == 14579:
    pass
elif v == 14580:
    pass
elif v == 14581:
    pass
elif v == 14582:
    pass
elif v == 14583:
    pass
elif v == 14584:
    pass
elif v == 14585:
    pass
elif v == 14586:
    pass
elif v == 14587:
    pass
elif v == 14588:
    pass
elif v == 14589:
    pass
elif v == 14590:
    pass
elif v == 14591:
    pass
elif v == 14592:
    pass
elif v == 14593:
    pass
elif v == 14594:
    pass
elif v == 14595:
    pass
elif v == 14596:
    pass
elif v == 14597:
    pass
elif v == 14598:
    pass
elif v == 14599:
    pass
elif v == 14600:
    pass
elif v == 14601:
    pass
elif v == 14602:
    pass
elif v == 14603:
    pass
elif v == 14604:
    pass
elif v == 14605:
    pass
elif v == 14606:
    pass
elif v == 14607:
    pass
elif v == 14608:
    pass
elif v == 14609:
    pass
elif v == 14610:
    pass
elif v == 14611:
    pass
elif v == 14612:
    pass
elif v == 14613:
    pass
elif v == 14614:
    pass
elif v == 14615:
    pass
elif v == 14616:
    pass
elif v == 14617:
    pass
elif v == 14618:
    pass
elif v == 14619:
    pass
elif v == 14620:
    pass
elif v == 14621:
    pass
elif v == 14622:
    pass
elif v == 14623:
    pass
elif v == 14624:
    pass
elif v == 14625:
    pass
elif v == 14626:
    pass
elif v == 14627:
    pass
elif v == 14628:
    pass
elif v == 14629:
    pass
elif v == 14630:
    pass
elif v == 14631:
    pass
elif v == 14632:
    pass
elif v == 14633:
    pass
elif v == 14634:
    pass
elif v == 14635:
    pass
elif v == 14636:
    pass
elif v == 14637:
    pass
elif v == 14638:
    pass
elif v == 14639:
    pass
elif v == 14640:
    pass
elif v == 14641:
    pass
elif v == 14642:
    pass
elif v == 14643:
    pass
elif v == 14644:
    pass
elif v == 14645:
    pass
elif v == 14646:
    pass
elif v == 14647:
    pass
elif v == 14648:
    pass
elif v == 14649:
    pass
elif v == 14650:
    pass
elif v == 14651:
    pass
elif v == 14652:
    pass
elif v == 14653:
    pass
elif v == 14654:
    pass
elif v == 14655:
    pass
elif v == 14656:
    pass
elif v == 14657:
    pass
elif v == 14658:
    pass
elif v == 14659:
    pass
elif v == 14660:
    pass
elif v == 14661:
    pass
elif v == 14662:
    pass
elif v == 14663:
    pass
elif v == 14664:
    pass
elif v == 14665:
    pass
elif v == 14666:
    pass
elif v == 14667:
    pass
elif v == 14668:
    pass
elif v == 14669:
    pass
elif v == 14670:
    pass
elif v == 14671:
    pass
elif v == 14672:
    pass
elif v == 14673:
    pass
elif v == 14674:
    pass
elif v == 14675:
    pass
elif v == 14676:
    pass
elif v == 14677:
    pass
elif v == 14678:
    pass
elif v == 14679:
    pass
elif v == 14680:
    pass
elif v == 14681:
    pass
elif v == 14682:
    pass
elif v == 14683:
    pass
elif v == 14684:
    pass
elif v == 14685:
    pass
elif v == 14686:
    pass
elif v == 14687:
    pass
elif v == 14688:
    pass
elif v == 14689:
    pass
elif v == 14690:
    pass
elif v == 14691:
    pass
elif v == 14692:
    pass
elif v == 14693:
    pass
elif v == 14694:
    pass
elif v == 14695:
    pass
elif v == 14696:
    pass
elif v == 14697:
    pass
elif v == 14698:
    pass
elif v == 14699:
    pass
elif v == 14700:
    pass
elif v == 14701:
    pass
elif v == 14702:
    pass
elif v == 14703:
    pass
elif v == 14704:
    pass
elif v == 14705:
    pass
elif v == 14706:
    pass
elif v == 14707:
    pass
elif v == 14708:
    pass
elif v == 14709:
    pass
elif v == 14710:
    pass
elif v == 14711:
    pass
elif v == 14712:
    pass
elif v == 14713:
    pass
elif v == 14714:
    pass
elif v == 14715:
    pass
elif v == 14716:
    pass
elif v == 14717:
    pass
elif v == 14718:
    pass
elif v == 14719:
    pass
elif v == 14720:
    pass
elif v == 14721:
    pass
elif v == 14722:
    pass
elif v == 14723:
    pass
elif v == 14724:
    pass
elif v == 14725:
    pass
elif v == 14726:
    pass
elif v == 14727:
    pass
elif v == 14728:
    pass
elif v == 14729:
    pass
elif v == 14730:
    pass
elif v == 14731:
    pass
elif v == 14732:
    pass
elif v == 14733:
    pass
elif v == 14734:
    pass
elif v == 14735:
    pass
elif v == 14736:
    pass
elif v == 14737:
    pass
elif v == 14738:
    pass
elif v == 14739:
    pass
elif v == 14740:
    pass
elif v == 14741:
    pass
elif v == 14742:
    pass
elif v == 14743:
    pass
elif v == 14744:
    pass
elif v == 14745:
    pass
elif v == 14746:
    pass
elif v == 14747:
    pass
elif v == 14748:
    pass
elif v == 14749:
    pass
elif v == 14750:
    pass
elif v == 14751:
    pass
elif v == 14752:
    pass
elif v == 14753:
    pass
elif v == 14754:
    pass
elif v == 14755:
    pass
elif v == 14756:
    pass
elif v == 14757:
    pass
elif v == 14758:
    pass
elif v == 14759:
    pass
elif v == 14760:
    pass
elif v == 14761:
    pass
elif v == 14762:
    pass
elif v == 14763:
    pass
elif v == 14764:
    pass
elif v == 14765:
    pass
elif v == 14766:
    pass
elif v == 14767:
    pass
elif v == 14768:
    pass
elif v == 14769:
    pass
elif v == 14770:
    pass
elif v == 14771:
    pass
elif v == 14772:
    pass
elif v == 14773:
    pass
elif v == 14774:
    pass
elif v == 14775:
    pass
elif v == 14776:
    pass
elif v == 14777:
    pass
elif v == 14778:
    pass
elif v == 14779:
    pass
elif v == 14780:
    pass
elif v == 14781:
    pass
elif v == 14782:
    pass
elif v == 14783:
    pass
elif v == 14784:
    pass
elif v == 14785:
    pass
elif v == 14786:
    pass
elif v == 14787:
    pass
elif v == 14788:
    pass
elif v == 14789:
    pass
elif v == 14790:
    pass
elif v == 14791:
    pass
elif v == 14792:
    pass
elif v == 14793:
    pass
elif v == 14794:
    pass
elif v == 14795:
    pass
elif v == 14796:
    pass
elif v == 14797:
    pass
elif v == 14798:
    pass
elif v == 14799:
    pass
elif v == 14800:
    pass
elif v == 14801:
    pass
elif v == 14802:
    pass
elif v == 14803:
    pass
elif v == 14804:
    pass
elif v == 14805:
    pass
elif v == 14806:
    pass
elif v == 14807:
    pass
elif v == 14808:
    pass
elif v == 14809:
    pass
elif v == 14810:
    pass
elif v == 14811:
    pass
elif v == 14812:
    pass
elif v == 14813:
    pass
elif v == 14814:
    pass
elif v == 14815:
    pass
elif v == 14816:
    pass
elif v == 14817:
    pass
elif v == 14818:
    pass
elif v == 14819:
    pass
elif v == 14820:
    pass
elif v == 14821:
    pass
elif v == 14822:
    pass
elif v == 14823:
    pass
elif v == 14824:
    pass
elif v == 14825:
    pass
elif v == 14826:
    pass
elif v == 14827:
    pass
elif v == 14828:
    pass
elif v == 14829:
    pass
elif v == 14830:
    pass
elif v == 14831:
    pass
elif v == 14832:
    pass
elif v == 14833:
    pass
elif v == 14834:
    pass
elif v == 14835:
    pass
elif v == 14836:
    pass
elif v == 14837:
    pass
elif v == 14838:
    pass
elif v == 14839:
    pass
elif v == 14840:
    pass
elif v == 14841:
    pass
elif v == 14842:
    pass
elif v == 14843:
    pass
elif v == 14844:
    pass
elif v == 14845:
    pass
elif v == 14846:
    pass
elif v == 14847:
    pass
elif v == 14848:
    pass
elif v == 14849:
    pass
elif v == 14850:
    pass
elif v == 14851:
    pass
elif v == 14852:
    pass
elif v == 14853:
    pass
elif v == 14854:
    pass
elif v == 14855:
    pass
elif v == 14856:
    pass
elif v == 14857:
    pass
elif v == 14858:
    pass
elif v == 14859:
    pass
elif v == 14860:
    pass
elif v == 14861:
    pass
elif v == 14862:
    pass
elif v == 14863:
    pass
elif v == 14864:
    pass
elif v == 14865:
    pass
elif v == 14866:
    pass
elif v == 14867:
    pass
elif v == 14868:
    pass
elif v == 14869:
    pass
elif v == 14870:
    pass
elif v == 14871:
    pass
elif v == 14872:
    pass
elif v == 14873:
    pass
elif v == 14874:
    pass
elif v == 14875:
    pass
elif v == 14876:
    pass
elif v == 14877:
    pass
elif v == 14878:
    pass
elif v == 14879:
    pass
elif v == 14880:
    pass
elif v == 14881:
    pass
elif v == 14882:
    pass
elif v == 14883:
    pass
elif v == 14884:
    pass
elif v == 14885:
    pass
elif v == 14886:
    pass
elif v == 14887:
    pass
elif v == 14888:
    pass
elif v == 14889:
    pass
elif v == 14890:
    pass
elif v == 14891:
    pass
elif v == 14892:
    pass
elif v == 14893:
    pass
elif v == 14894:
    pass
elif v == 14895:
    pass
elif v == 14896:
    pass
elif v == 14897:
    pass
elif v == 14898:
    pass
elif v == 14899:
    pass
elif v == 14900:
    pass
elif v == 14901:
    pass
elif v == 14902:
    pass
elif v == 14903:
    pass
elif v == 14904:
    pass
elif v == 14905:
    pass
elif v == 14906:
    pass
elif v == 14907:
    pass
elif v == 14908:
    pass
elif v == 14909:
    pass
elif v == 14910:
    pass
elif v == 14911:
    pass
elif v == 14912:
    pass
elif v == 14913:
    pass
elif v == 14914:
    pass
elif v == 14915:
    pass
elif v == 14916:
    pass
elif v == 14917:
    pass
elif v == 14918:
    pass
elif v == 14919:
    pass
elif v == 14920:
    pass
elif v == 14921:
    pass
elif v == 14922:
    pass
elif v == 14923:
    pass
elif v == 14924:
    pass
elif v == 14925:
    pass
elif v == 14926:
    pass
elif v == 14927:
    pass
elif v == 14928:
    pass
elif v == 14929:
    pass
elif v == 14930:
    pass
elif v == 14931:
    pass
elif v == 14932:
    pass
elif v == 14933:
    pass
elif v == 14934:
    pass
elif v == 14935:
    pass
elif v == 14936:
    pass
elif v == 14937:
    pass
elif v == 14938:
    pass
elif v == 14939:
    pass
elif v == 14940:
    pass
elif v == 14941:
    pass
elif v == 14942:
    pass
elif v == 14943:
    pass
elif v == 14944:
    pass
elif v == 14945:
    pass
elif v == 14946:
    pass
elif v == 14947:
    pass
elif v == 14948:
    pass
elif v == 14949:
    pass
elif v == 14950:
    pass
elif v == 14951:
    pass
elif v == 14952:
    pass
elif v == 14953:
    pass
elif v == 14954:
    pass
elif v == 14955:
    pass
elif v == 14956:
    pass
elif v == 14957:
    pass
elif v == 14958:
    pass
elif v == 14959:
    pass
elif v == 14960:
    pass
elif v == 14961:
    pass
elif v == 14962:
    pass
elif v == 14963:
    pass
elif v == 14964:
    pass
elif v == 14965:
    pass
elif v == 14966:
    pass
elif v == 14967:
    pass
elif v == 14968:
    pass
elif v == 14969:
    pass
elif v == 14970:
    pass
elif v == 14971:
    pass
elif v == 14972:
    pass
elif v == 14973:
    pass
elif v == 14974:
    pass
elif v == 14975:
    pass
elif v == 14976:
    pass
elif v == 14977:
    pass
elif v == 14978:
    pass
elif v == 14979:
    pass
elif v == 14980:
    pass
elif v == 14981:
    pass
elif v == 14982:
    pass
elif v == 14983:
    pass
elif v == 14984:
    pass
elif v == 14985:
    pass
elif v == 14986:
    pass
elif v == 14987:
    pass
elif v == 14988:
    pass
elif v == 14989:
    pass
elif v == 14990:
    pass
elif v == 14991:
    pass
elif v == 14992:
    pass
elif v == 14993:
    pass
elif v == 14994:
    pass
elif v == 14995:
    pass
elif v == 14996:
    pass
elif v == 14997:
    pass
elif v == 14998:
    pass
elif v == 14999:
    pass
elif v == 15000:
    pass
elif v == 15001:
    pass
elif v == 15002:
    pass
elif v == 15003:
    pass
elif v == 15004:
    pass
elif v == 15005:
    pass
elif v == 15006:
    pass
elif v == 15007:
    pass
elif v == 15008:
    pass
elif v == 15009:
    pass
elif v == 15010:
    pass
elif v == 15011:
    pass
elif v == 15012:
    pass
elif v == 15013:
    pass
elif v == 15014:
    pass
elif v == 15015:
    pass
elif v == 15016:
    pass
elif v == 15017:
    pass
elif v == 15018:
    pass
elif v == 15019:
    pass
elif v == 15020:
    pass
elif v == 15021:
    pass
elif v == 15022:
    pass
elif v == 15023:
    pass
elif v == 15024:
    pass
elif v == 15025:
    pass
elif v == 15026:
    pass
elif v == 15027:
    pass
elif v == 15028:
    pass
elif v == 15029:
    pass
elif v == 15030:
    pass
elif v == 15031:
    pass
elif v == 15032:
    pass
elif v == 15033:
    pass
elif v == 15034:
    pass
elif v == 15035:
    pass
elif v == 15036:
    pass
elif v == 15037:
    pass
elif v == 15038:
    pass
elif v == 15039:
    pass
elif v == 15040:
    pass
elif v == 15041:
    pass
elif v == 15042:
    pass
elif v == 15043:
    pass
elif v == 15044:
    pass
elif v == 15045:
    pass
elif v == 15046:
    pass
elif v == 15047:
    pass
elif v == 15048:
    pass
elif v == 15049:
    pass
elif v == 15050:
    pass
elif v == 15051:
    pass
elif v == 15052:
    pass
elif v == 15053:
    pass
elif v == 15054:
    pass
elif v == 15055:
    pass
elif v == 15056:
    pass
elif v == 15057:
    pass
elif v == 15058:
    pass
elif v == 15059:
    pass
elif v == 15060:
    pass
elif v == 15061:
    pass
elif v == 15062:
    pass
elif v == 15063:
    pass
elif v == 15064:
    pass
elif v == 15065:
    pass
elif v == 15066:
    pass
elif v == 15067:
    pass
elif v == 15068:
    pass
elif v == 15069:
    pass
elif v == 15070:
    pass
elif v == 15071:
    pass
elif v == 15072:
    pass
elif v == 15073:
    pass
elif v == 15074:
    pass
elif v == 15075:
    pass
elif v == 15076:
    pass
elif v == 15077:
    pass
elif v == 15078:
    pass
elif v == 15079:
    pass
elif v == 15080:
    pass
elif v == 15081:
    pass
elif v == 15082:
    pass
elif v == 15083:
    pass
elif v == 15084:
    pass
elif v == 15085:
    pass
elif v == 15086:
    pass
elif v == 15087:
    pass
elif v == 15088:
    pass
elif v == 15089:
    pass
elif v == 15090:
    pass
elif v == 15091:
    pass
elif v == 15092:
    pass
elif v == 15093:
    pass
elif v == 15094:
    pass
elif v == 15095:
    pass
elif v == 15096:
    pass
elif v == 15097:
    pass
elif v == 15098:
    pass
elif v == 15099:
    pass
elif v == 15100:
    pass
elif v == 15101:
    pass
elif v == 15102:
    pass
elif v == 15103:
    pass
elif v == 15104:
    pass
elif v == 15105:
    pass
elif v == 15106:
    pass
elif v == 15107:
    pass
elif v == 15108:
    pass
elif v == 15109:
    pass
elif v == 15110:
    pass
elif v == 15111:
    pass
elif v == 15112:
    pass
elif v == 15113:
    pass
elif v == 15114:
    pass
elif v == 15115:
    pass
elif v == 15116:
    pass
elif v == 15117:
    pass
elif v == 15118:
    pass
elif v == 15119:
    pass
elif v == 15120:
    pass
elif v == 15121:
    pass
elif v == 15122:
    pass
elif v == 15123:
    pass
elif v == 15124:
    pass
elif v == 15125:
    pass
elif v == 15126:
    pass
elif v == 15127:
    pass
elif v == 15128:
    pass
elif v == 15129:
    pass
elif v == 15130:
    pass
elif v == 15131:
    pass
elif v == 15132:
    pass
elif v == 15133:
    pass
elif v == 15134:
    pass
elif v == 15135:
    pass
elif v == 15136:
    pass
elif v == 15137:
    pass
elif v == 15138:
    pass
elif v == 15139:
    pass
elif v == 15140:
    pass
elif v == 15141:
    pass
elif v == 15142:
    pass
elif v == 15143:
    pass
elif v == 15144:
    pass
elif v == 15145:
    pass
elif v == 15146:
    pass
elif v == 15147:
    pass
elif v == 15148:
    pass
elif v == 15149:
    pass
elif v == 15150:
    pass
elif v == 15151:
    pass
elif v == 15152:
    pass
elif v == 15153:
    pass
elif v == 15154:
    pass
elif v == 15155:
    pass
elif v == 15156:
    pass
elif v == 15157:
    pass
elif v == 15158:
    pass
elif v == 15159:
    pass
elif v == 15160:
    pass
elif v == 15161:
    pass
elif v == 15162:
    pass
elif v == 15163:
    pass
elif v == 15164:
    pass
elif v == 15165:
    pass
elif v == 15166:
    pass
elif v == 15167:
    pass
elif v == 15168:
    pass
elif v == 15169:
    pass
elif v == 15170:
    pass
elif v == 15171:
    pass
elif v == 15172:
    pass
elif v == 15173:
    pass
elif v == 15174:
    pass
elif v == 15175:
    pass
elif v == 15176:
    pass
elif v == 15177:
    pass
elif v == 15178:
    pass
elif v == 15179:
    pass
elif v == 15180:
    pass
elif v == 15181:
    pass
elif v == 15182:
    pass
elif v == 15183:
    pass
elif v == 15184:
    pass
elif v == 15185:
    pass
elif v == 15186:
    pass
elif v == 15187:
    pass
elif v == 15188:
    pass
elif v == 15189:
    pass
elif v == 15190:
    pass
elif v == 15191:
    pass
elif v == 15192:
    pass
elif v == 15193:
    pass
elif v == 15194:
    pass
elif v == 15195:
    pass
elif v == 15196:
    pass
elif v == 15197:
    pass
elif v == 15198:
    pass
elif v == 15199:
    pass
elif v == 15200:
    pass
elif v == 15201:
    pass
elif v == 15202:
    pass
elif v == 15203:
    pass
elif v == 15204:
    pass
elif v == 15205:
    pass
elif v == 15206:
    pass
elif v == 15207:
    pass
elif v == 15208:
    pass
elif v == 15209:
    pass
elif v == 15210:
    pass
elif v == 15211:
    pass
elif v == 15212:
    pass
elif v == 15213:
    pass
elif v == 15214:
    pass
elif v == 15215:
    pass
elif v == 15216:
    pass
elif v == 15217:
    pass
elif v == 15218:
    pass
elif v == 15219:
    pass
elif v == 15220:
    pass
elif v == 15221:
    pass
elif v == 15222:
    pass
elif v == 15223:
    pass
elif v == 15224:
    pass
elif v == 15225:
    pass
elif v == 15226:
    pass
elif v == 15227:
    pass
elif v == 15228:
    pass
elif v == 15229:
    pass
elif v == 15230:
    pass
elif v == 15231:
    pass
elif v == 15232:
    pass
elif v == 15233:
    pass
elif v == 15234:
    pass
elif v == 15235:
    pass
elif v == 15236:
    pass
elif v == 15237:
    pass
elif v == 15238:
    pass
elif v == 15239:
    pass
elif v == 15240:
    pass
elif v == 15241:
    pass
elif v == 15242:
    pass
elif v == 15243:
    pass
elif v == 15244:
    pass
elif v == 15245:
    pass
elif v == 15246:
    pass
elif v == 15247:
    pass
elif v == 15248:
    pass
elif v == 15249:
    pass
elif v == 15250:
    pass
elif v == 15251:
    pass
elif v == 15252:
    pass
elif v == 15253:
    pass
elif v == 15254:
    pass
elif v == 15255:
    pass
elif v == 15256:
    pass
elif v == 15257:
    pass
elif v == 15258:
    pass
elif v == 15259:
    pass
elif v == 15260:
    pass
elif v == 15261:
    pass
elif v == 15262:
    pass
elif v == 15263:
    pass
elif v == 15264:
    pass
elif v == 15265:
    pass
elif v == 15266:
    pass
elif v == 15267:
    pass
elif v == 15268:
    pass
elif v == 15269:
    pass
elif v == 15270:
    pass
elif v == 15271:
    pass
elif v == 15272:
    pass
elif v == 15273:
    pass
elif v == 15274:
    pass
elif v == 15275:
    pass
elif v == 15276:
    pass
elif v == 15277:
    pass
elif v == 15278:
    pass
elif v == 15279:
    pass
elif v == 15280:
    pass
elif v == 15281:
    pass
elif v == 15282:
    pass
elif v == 15283:
    pass
elif v == 15284:
    pass
elif v == 15285:
    pass
elif v == 15286:
    pass
elif v == 15287:
    pass
elif v == 15288:
    pass
elif v == 15289:
    pass
elif v == 15290:
    pass
elif v == 15291:
    pass
elif v == 15292:
    pass
elif v == 15293:
    pass
elif v == 15294:
    pass
elif v == 15295:
    pass
elif v == 15296:
    pass
elif v == 15297:
    pass
elif v == 15298:
    pass
elif v == 15299:
    pass
elif v == 15300:
    pass
elif v == 15301:
    pass
elif v == 15302:
    pass
elif v == 15303:
    pass
elif v == 15304:
    pass
elif v == 15305:
    pass
elif v == 15306:
    pass
elif v == 15307:
    pass
elif v == 15308:
    pass
elif v == 15309:
    pass
elif v == 15310:
    pass
elif v == 15311:
    pass
elif v == 15312:
    pass
elif v == 15313:
    pass
elif v == 15314:
    pass
elif v == 15315:
    pass
elif v == 15316:
    pass
elif v == 15317:
    pass
elif v == 15318:
    pass
elif v == 15319:
    pass
elif v == 15320:
    pass
elif v == 15321:
    pass
elif v == 15322:
    pass
elif v == 15323:
    pass
elif v == 15324:
    pass
elif v == 15325:
    pass
elif v == 15326:
    pass
elif v == 15327:
    pass
elif v == 15328:
    pass
elif v == 15329:
    pass
elif v == 15330:
    pass
elif v == 15331:
    pass
elif v == 15332:
    pass
elif v == 15333:
    pass
elif v == 15334:
    pass
elif v == 15335:
    pass
elif v == 15336:
    pass
elif v == 15337:
    pass
elif v == 15338:
    pass
elif v == 15339:
    pass
elif v == 15340:
    pass
elif v == 15341:
    pass
elif v == 15342:
    pass
elif v == 15343:
    pass
elif v == 15344:
    pass
elif v == 15345:
    pass
elif v == 15346:
    pass
elif v == 15347:
    pass
elif v == 15348:
    pass
elif v == 15349:
    pass
elif v == 15350:
    pass
elif v == 15351:
    pass
elif v == 15352:
    pass
elif v == 15353:
    pass
elif v == 15354:
    pass
elif v == 15355:
    pass
elif v == 15356:
    pass
elif v == 15357:
    pass
elif v == 15358:
    pass
elif v == 15359:
    pass
elif v == 15360:
    pass
elif v == 15361:
    pass
elif v == 15362:
    pass
elif v == 15363:
    pass
elif v == 15364:
    pass
elif v == 15365:
    pass
elif v == 15366:
    pass
elif v == 15367:
    pass
elif v == 15368:
    pass
elif v == 15369:
    pass
elif v == 15370:
    pass
elif v == 15371:
    pass
elif v == 15372:
    pass
elif v == 15373:
    pass
elif v == 15374:
    pass
elif v == 15375:
    pass
elif v == 15376:
    pass
elif v == 15377:
    pass
elif v == 15378:
    pass
elif v == 15379:
    pass
elif v == 15380:
    pass
elif v == 15381:
    pass
elif v == 15382:
    pass
elif v == 15383:
    pass
elif v == 15384:
    pass
elif v == 15385:
    pass
elif v == 15386:
    pass
elif v == 15387:
    pass
elif v == 15388:
    pass
elif v == 15389:
    pass
elif v == 15390:
    pass
elif v == 15391:
    pass
elif v == 15392:
    pass
elif v == 15393:
    pass
elif v == 15394:
    pass
elif v == 15395:
    pass
elif v == 15396:
    pass
elif v == 15397:
    pass
elif v == 15398:
    pass
elif v == 15399:
    pass
elif v == 15400:
    pass
elif v == 15401:
    pass
elif v == 15402:
    pass
elif v == 15403:
    pass
elif v == 15404:
    pass
elif v == 15405:
    pass
elif v == 15406:
    pass
elif v == 15407:
    pass
elif v == 15408:
    pass
elif v == 15409:
    pass
elif v == 15410:
    pass
elif v == 15411:
    pass
elif v == 15412:
    pass
elif v == 15413:
    pass
elif v == 15414:
    pass
elif v == 15415:
    pass
elif v == 15416:
    pass
elif v == 15417:
    pass
elif v == 15418:
    pass
elif v == 15419:
    pass
elif v == 15420:
    pass
elif v == 15421:
    pass
elif v == 15422:
    pass
elif v == 15423:
    pass
elif v == 15424:
    pass
elif v == 15425:
    pass
elif v == 15426:
    pass
elif v == 15427:
    pass
elif v == 15428:
    pass
elif v == 15429:
    pass
elif v == 15430:
    pass
elif v == 15431:
    pass
elif v == 15432:
    pass
elif v == 15433:
    pass
elif v == 15434:
    pass
elif v == 15435:
    pass
elif v == 15436:
    pass
elif v == 15437:
    pass
elif v == 15438:
    pass
elif v == 15439:
    pass
elif v == 15440:
    pass
elif v == 15441:
    pass
elif v == 15442:
    pass
elif v == 15443:
    pass
elif v == 15444:
    pass
elif v == 15445:
    pass
elif v == 15446:
    pass
elif v == 15447:
    pass
elif v == 15448:
    pass
elif v == 15449:
    pass
elif v == 15450:
    pass
elif v == 15451:
    pass
elif v == 15452:
    pass
elif v == 15453:
    pass
elif v == 15454:
    pass
elif v == 15455:
    pass
elif v == 15456:
    pass
elif v == 15457:
    pass
elif v == 15458:
    pass
elif v == 15459:
    pass
elif v == 15460:
    pass
elif v == 15461:
    pass
elif v == 15462:
    pass
elif v == 15463:
    pass
elif v == 15464:
    pass
elif v == 15465:
    pass
elif v == 15466:
    pass
elif v == 15467:
    pass
elif v == 15468:
    pass
elif v == 15469:
    pass
elif v == 15470:
    pass
elif v == 15471:
    pass
elif v == 15472:
    pass
elif v == 15473:
    pass
elif v == 15474:
    pass
elif v == 15475:
    pass
elif v == 15476:
    pass
elif v == 15477:
    pass
elif v == 15478:
    pass
elif v == 15479:
    pass
elif v == 15480:
    pass
elif v == 15481:
    pass
elif v == 15482:
    pass
elif v == 15483:
    pass
elif v == 15484:
    pass
elif v == 15485:
    pass
elif v == 15486:
    pass
elif v == 15487:
    pass
elif v == 15488:
    pass
elif v == 15489:
    pass
elif v == 15490:
    pass
elif v == 15491:
    pass
elif v == 15492:
    pass
elif v == 15493:
    pass
elif v == 15494:
    pass
elif v == 15495:
    pass
elif v == 15496:
    pass
elif v == 15497:
    pass
elif v == 15498:
    pass
elif v == 15499:
    pass
elif v == 15500:
    pass
elif v == 15501:
    pass
elif v == 15502:
    pass
elif v == 15503:
    pass
elif v == 15504:
    pass
elif v == 15505:
    pass
elif v == 15506:
    pass
elif v == 15507:
    pass
elif v == 15508:
    pass
elif v == 15509:
    pass
elif v == 15510:
    pass
elif v == 15511:
    pass
elif v == 15512:
    pass
elif v == 15513:
    pass
elif v == 15514:
    pass
elif v == 15515:
    pass
elif v == 15516:
    pass
elif v == 15517:
    pass
elif v == 15518:
    pass
elif v == 15519:
    pass
elif v == 15520:
    pass
elif v == 15521:
    pass
elif v == 15522:
    pass
elif v == 15523:
    pass
elif v == 15524:
    pass
elif v == 15525:
    pass
elif v == 15526:
    pass
elif v == 15527:
    pass
elif v == 15528:
    pass
elif v == 15529:
    pass
elif v == 15530:
    pass
elif v == 15531:
    pass
elif v == 15532:
    pass
elif v == 15533:
    pass
elif v == 15534:
    pass
elif v == 15535:
    pass
elif v == 15536:
    pass
elif v == 15537:
    pass
elif v == 15538:
    pass
elif v == 15539:
    pass
elif v == 15540:
    pass
elif v == 15541:
    pass
elif v == 15542:
    pass
elif v == 15543:
    pass
elif v == 15544:
    pass
elif v == 15545:
    pass
elif v == 15546:
    pass
elif v == 15547:
    pass
elif v == 15548:
    pass
elif v == 15549:
    pass
elif v == 15550:
    pass
elif v == 15551:
    pass
elif v == 15552:
    pass
elif v == 15553:
    pass
elif v == 15554:
    pass
elif v == 15555:
    pass
elif v == 15556:
    pass
elif v == 15557:
    pass
elif v == 15558:
    pass
elif v == 15559:
    pass
elif v == 15560:
    pass
elif v == 15561:
    pass
elif v == 15562:
    pass
elif v == 15563:
    pass
elif v == 15564:
    pass
elif v == 15565:
    pass
elif v == 15566:
    pass
elif v == 15567:
    pass
elif v == 15568:
    pass
elif v == 15569:
    pass
elif v == 15570:
    pass
elif v == 15571:
    pass
elif v == 15572:
    pass
elif v == 15573:
    pass
elif v == 15574:
    pass
elif v == 15575:
    pass
elif v == 15576:
    pass
elif v == 15577:
    pass
elif v == 15578:
    pass
elif v == 15579:
    pass
elif v == 15580:
    pass
elif v == 15581:
    pass
elif v == 15582:
    pass
elif v == 15583:
    pass
elif v == 15584:
    pass
elif v == 15585:
    pass
elif v == 15586:
    pass
elif v == 15587:
    pass
elif v == 15588:
    pass
elif v == 15589:
    pass
elif v == 15590:
    pass
elif v == 15591:
    pass
elif v == 15592:
    pass
elif v == 15593:
    pass
elif v == 15594:
    pass
elif v == 15595:
    pass
elif v == 15596:
    pass
elif v == 15597:
    pass
elif v == 15598:
    pass
elif v == 15599:
    pass
elif v == 15600:
    pass
elif v == 15601:
    pass
elif v == 15602:
    pass
elif v == 15603:
    pass
elif v == 15604:
    pass
elif v == 15605:
    pass
elif v == 15606:
    pass
elif v == 15607:
    pass
elif v == 15608:
    pass
elif v == 15609:
    pass
elif v == 15610:
    pass
elif v == 15611:
    pass
elif v == 15612:
    pass
elif v == 15613:
    pass
elif v == 15614:
    pass
elif v == 15615:
    pass
elif v == 15616:
    pass
elif v == 15617:
    pass
elif v == 15618:
    pass
elif v == 15619:
    pass
elif v == 15620:
    pass
elif v == 15621:
    pass
elif v == 15622:
    pass
elif v == 15623:
    pass
elif v == 15624:
    pass
elif v == 15625:
    pass
elif v == 15626:
    pass
elif v == 15627:
    pass
elif v == 15628:
    pass
elif v == 15629:
    pass
elif v == 15630:
    pass
elif v == 15631:
    pass
elif v == 15632:
    pass
elif v == 15633:
    pass
elif v == 15634:
    pass
elif v == 15635:
    pass
elif v == 15636:
    pass
elif v == 15637:
    pass
elif v == 15638:
    pass
elif v == 15639:
    pass
elif v == 15640:
    pass
elif v == 15641:
    pass
elif v == 15642:
    pass
elif v == 15643:
    pass
elif v == 15644:
    pass
elif v == 15645:
    pass
elif v == 15646:
    pass
elif v == 15647:
    pass
elif v == 15648:
    pass
elif v == 15649:
    pass
elif v == 15650:
    pass
elif v == 15651:
    pass
elif v == 15652:
    pass
elif v == 15653:
    pass
elif v == 15654:
    pass
elif v == 15655:
    pass
elif v == 15656:
    pass
elif v == 15657:
    pass
elif v == 15658:
    pass
elif v == 15659:
    pass
elif v == 15660:
    pass
elif v == 15661:
    pass
elif v == 15662:
    pass
elif v == 15663:
    pass
elif v == 15664:
    pass
elif v == 15665:
    pass
elif v == 15666:
    pass
elif v == 15667:
    pass
elif v == 15668:
    pass
elif v == 15669:
    pass
elif v == 15670:
    pass
elif v == 15671:
    pass
elif v == 15672:
    pass
elif v == 15673:
    pass
elif v == 15674:
    pass
elif v == 15675:
    pass
elif v == 15676:
    pass
elif v == 15677:
    pass
elif v == 15678:
    pass
elif v == 15679:
    pass
elif v == 15680:
    pass
elif v == 15681:
    pass
elif v == 15682:
    pass
elif v == 15683:
    pass
elif v == 15684:
    pass
elif v == 15685:
    pass
elif v == 15686:
    pass
elif v == 15687:
    pass
elif v == 15688:
    pass
elif v == 15689:
    pass
elif v == 15690:
    pass
elif v == 15691:
    pass
elif v == 15692:
    pass
elif v == 15693:
    pass
elif v == 15694:
    pass
elif v == 15695:
    pass
elif v == 15696:
    pass
elif v == 15697:
    pass
elif v == 15698:
    pass
elif v == 15699:
    pass
elif v == 15700:
    pass
elif v == 15701:
    pass
elif v == 15702:
    pass
elif v == 15703:
    pass
elif v == 15704:
    pass
elif v == 15705:
    pass
elif v == 15706:
    pass
elif v == 15707:
    pass
elif v == 15708:
    pass
elif v == 15709:
    pass
elif v == 15710:
    pass
elif v == 15711:
    pass
elif v == 15712:
    pass
elif v == 15713:
    pass
elif v == 15714:
    pass
elif v == 15715:
    pass
elif v == 15716:
    pass
elif v == 15717:
    pass
elif v == 15718:
    pass
elif v == 15719:
    pass
elif v == 15720:
    pass
elif v == 15721:
    pass
elif v == 15722:
    pass
elif v == 15723:
    pass
elif v == 15724:
    pass
elif v == 15725:
    pass
elif v == 15726:
    pass
elif v == 15727:
    pass
elif v == 15728:
    pass
elif v == 15729:
    pass
elif v == 15730:
    pass
elif v == 15731:
    pass
elif v == 15732:
    pass
elif v == 15733:
    pass
elif v == 15734:
    pass
elif v == 15735:
    pass
elif v == 15736:
    pass
elif v == 15737:
    pass
elif v == 15738:
    pass
elif v == 15739:
    pass
elif v == 15740:
    pass
elif v == 15741:
    pass
elif v == 15742:
    pass
elif v == 15743:
    pass
elif v == 15744:
    pass
elif v == 15745:
    pass
elif v == 15746:
    pass
elif v == 15747:
    pass
elif v == 15748:
    pass
elif v == 15749:
    pass
elif v == 15750:
    pass
elif v == 15751:
    pass
elif v == 15752:
    pass
elif v == 15753:
    pass
elif v == 15754:
    pass
elif v == 15755:
    pass
elif v == 15756:
    pass
elif v == 15757:
    pass
elif v == 15758:
    pass
elif v == 15759:
    pass
elif v == 15760:
    pass
elif v == 15761:
    pass
elif v == 15762:
    pass
elif v == 15763:
    pass
elif v == 15764:
    pass
elif v == 15765:
    pass
elif v == 15766:
    pass
elif v == 15767:
    pass
elif v == 15768:
    pass
elif v == 15769:
    pass
elif v == 15770:
    pass
elif v == 15771:
    pass
elif v == 15772:
    pass
elif v == 15773:
    pass
elif v == 15774:
    pass
elif v == 15775:
    pass
elif v == 15776:
    pass
elif v == 15777:
    pass
elif v == 15778:
    pass
elif v == 15779:
    pass
elif v == 15780:
    pass
elif v == 15781:
    pass
elif v == 15782:
    pass
elif v == 15783:
    pass
elif v == 15784:
    pass
elif v == 15785:
    pass
elif v == 15786:
    pass
elif v == 15787:
    pass
elif v == 15788:
    pass
elif v == 15789:
    pass
elif v == 15790:
    pass
elif v == 15791:
    pass
elif v == 15792:
    pass
elif v == 15793:
    pass
elif v == 15794:
    pass
elif v == 15795:
    pass
elif v == 15796:
    pass
elif v == 15797:
    pass
elif v == 15798:
    pass
elif v == 15799:
    pass
elif v == 15800:
    pass
elif v == 15801:
    pass
elif v == 15802:
    pass
elif v == 15803:
    pass
elif v == 15804:
    pass
elif v == 15805:
    pass
elif v == 15806:
    pass
elif v == 15807:
    pass
elif v == 15808:
    pass
elif v == 15809:
    pass
elif v == 15810:
    pass
elif v == 15811:
    pass
elif v == 15812:
    pass
elif v == 15813:
    pass
elif v == 15814:
    pass
elif v == 15815:
    pass
elif v == 15816:
    pass
elif v == 15817:
    pass
elif v == 15818:
    pass
elif v == 15819:
    pass
elif v == 15820:
    pass
elif v == 15821:
    pass
elif v == 15822:
    pass
elif v == 15823:
    pass
elif v == 15824:
    pass
elif v == 15825:
    pass
elif v == 15826:
    pass
elif v == 15827:
    pass
elif v == 15828:
    pass
elif v == 15829:
    pass
elif v == 15830:
    pass
elif v == 15831:
    pass
elif v == 15832:
    pass
elif v == 15833:
    pass
elif v == 15834:
    pass
elif v == 15835:
    pass
elif v == 15836:
    pass
elif v == 15837:
    pass
elif v == 15838:
    pass
elif v == 15839:
    pass
elif v == 15840:
    pass
elif v == 15841:
    pass
elif v == 15842:
    pass
elif v == 15843:
    pass
elif v == 15844:
    pass
elif v == 15845:
    pass
elif v == 15846:
    pass
elif v == 15847:
    pass
elif v == 15848:
    pass
elif v == 15849:
    pass
elif v == 15850:
    pass
elif v == 15851:
    pass
elif v == 15852:
    pass
elif v == 15853:
    pass
elif v == 15854:
    pass
elif v == 15855:
    pass
elif v == 15856:
    pass
elif v == 15857:
    pass
elif v == 15858:
    pass
elif v == 15859:
    pass
elif v == 15860:
    pass
elif v == 15861:
    pass
elif v == 15862:
    pass
elif v == 15863:
    pass
elif v == 15864:
    pass
elif v == 15865:
    pass
elif v == 15866:
    pass
elif v == 15867:
    pass
elif v == 15868:
    pass
elif v == 15869:
    pass
elif v == 15870:
    pass
elif v == 15871:
    pass
elif v == 15872:
    pass
elif v == 15873:
    pass
elif v == 15874:
    pass
elif v == 15875:
    pass
elif v == 15876:
    pass
elif v == 15877:
    pass
elif v == 15878:
    pass
elif v == 15879:
    pass
elif v == 15880:
    pass
elif v == 15881:
    pass
elif v == 15882:
    pass
elif v == 15883:
    pass
elif v == 15884:
    pass
elif v == 15885:
    pass
elif v == 15886:
    pass
elif v == 15887:
    pass
elif v == 15888:
    pass
elif v == 15889:
    pass
elif v == 15890:
    pass
elif v == 15891:
    pass
elif v == 15892:
    pass
elif v == 15893:
    pass
elif v == 15894:
    pass
elif v == 15895:
    pass
elif v == 15896:
    pass
elif v == 15897:
    pass
elif v == 15898:
    pass
elif v == 15899:
    pass
elif v == 15900:
    pass
elif v == 15901:
    pass
elif v == 15902:
    pass
elif v == 15903:
    pass
elif v == 15904:
    pass
elif v == 15905:
    pass
elif v == 15906:
    pass
elif v == 15907:
    pass
elif v == 15908:
    pass
elif v == 15909:
    pass
elif v == 15910:
    pass
elif v == 15911:
    pass
elif v == 15912:
    pass
elif v == 15913:
    pass
elif v == 15914:
    pass
elif v == 15915:
    pass
elif v == 15916:
    pass
elif v == 15917:
    pass
elif v == 15918:
    pass
elif v == 15919:
    pass
elif v == 15920:
    pass
elif v == 15921:
    pass
elif v == 15922:
    pass
elif v == 15923:
    pass
elif v == 15924:
    pass
elif v == 15925:
    pass
elif v == 15926:
    pass
elif v == 15927:
    pass
elif v == 15928:
    pass
elif v == 15929:
    pass
elif v == 15930:
    pass
elif v == 15931:
    pass
elif v == 15932:
    pass
elif v == 15933:
    pass
elif v == 15934:
    pass
elif v == 15935:
    pass
elif v == 15936:
    pass
elif v == 15937:
    pass
elif v == 15938:
    pass
elif v == 15939:
    pass
elif v == 15940:
    pass
elif v == 15941:
    pass
elif v == 15942:
    pass
elif v == 15943:
    pass
elif v == 15944:
    pass
elif v == 15945:
    pass
elif v == 15946:
    pass
elif v == 15947:
    pass
elif v == 15948:
    pass
elif v == 15949:
    pass
elif v == 15950:
    pass
elif v == 15951:
    pass
elif v == 15952:
    pass
elif v == 15953:
    pass
elif v == 15954:
    pass
elif v == 15955:
    pass
elif v == 15956:
    pass
elif v == 15957:
    pass
elif v == 15958:
    pass
elif v == 15959:
    pass
elif v == 15960:
    pass
elif v == 15961:
    pass
elif v == 15962:
    pass
elif v == 15963:
    pass
elif v == 15964:
    pass
elif v == 15965:
    pass
elif v == 15966:
    pass
elif v == 15967:
    pass
elif v == 15968:
    pass
elif v == 15969:
    pass
elif v == 15970:
    pass
elif v == 15971:
    pass
elif v == 15972:
    pass
elif v == 15973:
    pass
elif v == 15974:
    pass
elif v == 15975:
    pass
elif v == 15976:
    pass
elif v == 15977:
    pass
elif v == 15978:
    pass
elif v == 15979:
    pass
elif v == 15980:
    pass
elif v == 15981:
    pass
elif v == 15982:
    pass
elif v == 15983:
    pass
elif v == 15984:
    pass
elif v == 15985:
    pass
elif v == 15986:
    pass
elif v == 15987:
    pass
elif v == 15988:
    pass
elif v == 15989:
    pass
elif v == 15990:
    pass
elif v == 15991:
    pass
elif v == 15992:
    pass
elif v == 15993:
    pass
elif v == 15994:
    pass
elif v == 15995:
    pass
elif v == 15996:
    pass
elif v == 15997:
    pass
elif v == 15998:
    pass
elif v == 15999:
    pass
elif v == 16000:
    pass
elif v == 16001:
    pass
elif v == 16002:
    pass
elif v == 16003:
    pass
elif v == 16004:
    pass
elif v == 16005:
    pass
elif v == 16006:
    pass
elif v == 16007:
    pass
elif v == 16008:
    pass
elif v == 16009:
    pass
elif v == 16010:
    pass
elif v == 16011:
    pass
elif v == 16012:
    pass
elif v == 16013:
    pass
elif v == 16014:
    pass
elif v == 16015:
    pass
elif v == 16016:
    pass
elif v == 16017:
    pass
elif v == 16018:
    pass
elif v == 16019:
    pass
elif v == 16020:
    pass
elif v == 16021:
    pass
elif v == 16022:
    pass
elif v == 16023:
    pass
elif v == 16024:
    pass
elif v == 16025:
    pass
elif v == 16026:
    pass
elif v == 16027:
    pass
elif v == 16028:
    pass
elif v == 16029:
    pass
elif v == 16030:
    pass
elif v == 16031:
    pass
elif v == 16032:
    pass
elif v == 16033:
    pass
elif v == 16034:
    pass
elif v == 16035:
    pass
elif v == 16036:
    pass
elif v == 16037:
    pass
elif v == 16038:
    pass
elif v == 16039:
    pass
elif v == 16040:
    pass
elif v == 16041:
    pass
elif v == 16042:
    pass
elif v == 16043:
    pass
elif v == 16044:
    pass
elif v == 16045:
    pass
elif v == 16046:
    pass
elif v == 16047:
    pass
elif v == 16048:
    pass
elif v == 16049:
    pass
elif v == 16050:
    pass
elif v == 16051:
    pass
elif v == 16052:
    pass
elif v == 16053:
    pass
elif v == 16054:
    pass
elif v == 16055:
    pass
elif v == 16056:
    pass
elif v == 16057:
    pass
elif v == 16058:
    pass
elif v == 16059:
    pass
elif v == 16060:
    pass
elif v == 16061:
    pass
elif v == 16062:
    pass
elif v == 16063:
    pass
elif v == 16064:
    pass
elif v == 16065:
    pass
elif v == 16066:
    pass
elif v == 16067:
    pass
elif v == 16068:
    pass
elif v == 16069:
    pass
elif v == 16070:
    pass
elif v == 16071:
    pass
elif v == 16072:
    pass
elif v == 16073:
    pass
elif v == 16074:
    pass
elif v == 16075:
    pass
elif v == 16076:
    pass
elif v == 16077:
    pass
elif v == 16078:
    pass
elif v == 16079:
    pass
elif v == 16080:
    pass
elif v == 16081:
    pass
elif v == 16082:
    pass
elif v == 16083:
    pass
elif v == 16084:
    pass
elif v == 16085:
    pass
elif v == 16086:
    pass
elif v == 16087:
    pass
elif v == 16088:
    pass
elif v == 16089:
    pass
elif v == 16090:
    pass
elif v == 16091:
    pass
elif v == 16092:
    pass
elif v == 16093:
    pass
elif v == 16094:
    pass
elif v == 16095:
    pass
elif v == 16096:
    pass
elif v == 16097:
    pass
elif v == 16098:
    pass
elif v == 16099:
    pass
elif v == 16100:
    pass
elif v == 16101:
    pass
elif v == 16102:
    pass
elif v == 16103:
    pass
elif v == 16104:
    pass
elif v == 16105:
    pass
elif v == 16106:
    pass
elif v == 16107:
    pass
elif v == 16108:
    pass
elif v == 16109:
    pass
elif v == 16110:
    pass
elif v == 16111:
    pass
elif v == 16112:
    pass
elif v == 16113:
    pass
elif v == 16114:
    pass
elif v == 16115:
    pass
elif v == 16116:
    pass
elif v == 16117:
    pass
elif v == 16118:
    pass
elif v == 16119:
    pass
elif v == 16120:
    pass
elif v == 16121:
    pass
elif v == 16122:
    pass
elif v == 16123:
    pass
elif v == 16124:
    pass
elif v == 16125:
    pass
elif v == 16126:
    pass
elif v == 16127:
    pass
elif v == 16128:
    pass
elif v == 16129:
    pass
elif v == 16130:
    pass
elif v == 16131:
    pass
elif v == 16132:
    pass
elif v == 16133:
    pass
elif v == 16134:
    pass
elif v == 16135:
    pass
elif v == 16136:
    pass
elif v == 16137:
    pass
elif v == 16138:
    pass
elif v == 16139:
    pass
elif v == 16140:
    pass
elif v == 16141:
    pass
elif v == 16142:
    pass
elif v == 16143:
    pass
elif v == 16144:
    pass
elif v == 16145:
    pass
elif v == 16146:
    pass
elif v == 16147:
    pass
elif v == 16148:
    pass
elif v == 16149:
    pass
elif v == 16150:
    pass
elif v == 16151:
    pass
elif v == 16152:
    pass
elif v == 16153:
    pass
elif v == 16154:
    pass
elif v == 16155:
    pass
elif v == 16156:
    pass
elif v == 16157:
    pass
elif v == 16158:
    pass
elif v == 16159:
    pass
elif v == 16160:
    pass
elif v == 16161:
    pass
elif v == 16162:
    pass
elif v == 16163:
    pass
elif v == 16164:
    pass
elif v == 16165:
    pass
elif v == 16166:
    pass
elif v == 16167:
    pass
elif v == 16168:
    pass
elif v == 16169:
    pass
elif v == 16170:
    pass
elif v == 16171:
    pass
elif v == 16172:
    pass
elif v == 16173:
    pass
elif v == 16174:
    pass
elif v == 16175:
    pass
elif v == 16176:
    pass
elif v == 16177:
    pass
elif v == 16178:
    pass
elif v == 16179:
    pass
elif v == 16180:
    pass
elif v == 16181:
    pass
elif v == 16182:
    pass
elif v == 16183:
    pass
elif v == 16184:
    pass
elif v == 16185:
    pass
elif v == 16186:
    pass
elif v == 16187:
    pass
elif v == 16188:
    pass
elif v == 16189:
    pass
elif v == 16190:
    pass
elif v == 16191:
    pass
elif v == 16192:
    pass
elif v == 16193:
    pass
elif v == 16194:
    pass
elif v == 16195:
    pass
elif v == 16196:
    pass
elif v == 16197:
    pass
elif v == 16198:
    pass
elif v == 16199:
    pass
elif v == 16200:
    pass
elif v == 16201:
    pass
elif v == 16202:
    pass
elif v == 16203:
    pass
elif v == 16204:
    pass
elif v == 16205:
    pass
elif v == 16206:
    pass
elif v == 16207:
    pass
elif v == 16208:
    pass
elif v == 16209:
    pass
elif v == 16210:
    pass
elif v == 16211:
    pass
elif v == 16212:
    pass
elif v == 16213:
    pass
elif v == 16214:
    pass
elif v == 16215:
    pass
elif v == 16216:
    pass
elif v == 16217:
    pass
elif v == 16218:
    pass
elif v == 16219:
    pass
elif v == 16220:
    pass
elif v == 16221:
    pass
elif v == 16222:
    pass
elif v == 16223:
    pass
elif v == 16224:
    pass
elif v == 16225:
    pass
elif v == 16226:
    pass
elif v == 16227:
    pass
elif v == 16228:
    pass
elif v == 16229:
    pass
elif v == 16230:
    pass
elif v == 16231:
    pass
elif v == 16232:
    pass
elif v == 16233:
    pass
elif v == 16234:
    pass
elif v == 16235:
    pass
elif v == 16236:
    pass
elif v == 16237:
    pass
elif v == 16238:
    pass
elif v == 16239:
    pass
elif v == 16240:
    pass
elif v == 16241:
    pass
elif v == 16242:
    pass
elif v == 16243:
    pass
elif v == 16244:
    pass
elif v == 16245:
    pass
elif v == 16246:
    pass
elif v == 16247:
    pass
elif v == 16248:
    pass
elif v == 16249:
    pass
elif v == 16250:
    pass
elif v == 16251:
    pass
elif v == 16252:
    pass
elif v == 16253:
    pass
elif v == 16254:
    pass
elif v == 16255:
    pass
elif v == 16256:
    pass
elif v == 16257:
    pass
elif v == 16258:
    pass
elif v == 16259:
    pass
elif v == 16260:
    pass
elif v == 16261:
    pass
elif v == 16262:
    pass
elif v == 16263:
    pass
elif v == 16264:
    pass
elif v == 16265:
    pass
elif v == 16266:
    pass
elif v == 16267:
    pass
elif v == 16268:
    pass
elif v == 16269:
    pass
elif v == 16270:
    pass
elif v == 16271:
    pass
elif v == 16272:
    pass
elif v == 16273:
    pass
elif v == 16274:
    pass
elif v == 16275:
    pass
elif v == 16276:
    pass
elif v == 16277:
    pass
elif v == 16278:
    pass
elif v == 16279:
    pass
elif v == 16280:
    pass
elif v == 16281:
    pass
elif v == 16282:
    pass
elif v == 16283:
    pass
elif v == 16284:
    pass
elif v == 16285:
    pass
elif v == 16286:
    pass
elif v == 16287:
    pass
elif v == 16288:
    pass
elif v == 16289:
    pass
elif v == 16290:
    pass
elif v == 16291:
    pass
elif v == 16292:
    pass
elif v == 16293:
    pass
elif v == 16294:
    pass
elif v == 16295:
    pass
elif v == 16296:
    pass
elif v == 16297:
    pass
elif v == 16298:
    pass
elif v == 16299:
    pass
elif v == 16300:
    pass
elif v == 16301:
    pass
elif v == 16302:
    pass
elif v == 16303:
    pass
elif v == 16304:
    pass
elif v == 16305:
    pass
elif v == 16306:
    pass
elif v == 16307:
    pass
elif v == 16308:
    pass
elif v == 16309:
    pass
elif v == 16310:
    pass
elif v == 16311:
    pass
elif v == 16312:
    pass
elif v == 16313:
    pass
elif v == 16314:
    pass
elif v == 16315:
    pass
elif v == 16316:
    pass
elif v == 16317:
    pass
elif v == 16318:
    pass
elif v == 16319:
    pass
elif v == 16320:
    pass
elif v == 16321:
    pass
elif v == 16322:
    pass
elif v == 16323:
    pass
elif v == 16324:
    pass
elif v == 16325:
    pass
elif v == 16326:
    pass
elif v == 16327:
    pass
elif v == 16328:
    pass
elif v == 16329:
    pass
elif v == 16330:
    pass
elif v == 16331:
    pass
elif v == 16332:
    pass
elif v == 16333:
    pass
elif v == 16334:
    pass
elif v == 16335:
    pass
elif v == 16336:
    pass
elif v == 16337:
    pass
elif v == 16338:
    pass
elif v == 16339:
    pass
elif v == 16340:
    pass
elif v == 16341:
    pass
elif v == 16342:
    pass
elif v == 16343:
    pass
elif v == 16344:
    pass
elif v == 16345:
    pass
elif v == 16346:
    pass
elif v == 16347:
    pass
elif v == 16348:
    pass
elif v == 16349:
    pass
elif v == 16350:
    pass
elif v == 16351:
    pass
elif v == 16352:
    pass
elif v == 16353:
    pass
elif v == 16354:
    pass
elif v == 16355:
    pass
elif v == 16356:
    pass
elif v == 16357:
    pass
elif v == 16358:
    pass
elif v == 16359:
    pass
elif v == 16360:
    pass
elif v == 16361:
    pass
elif v == 16362:
    pass
elif v == 16363:
    pass
elif v == 16364:
    pass
elif v == 16365:
    pass
elif v == 16366:
    pass
elif v == 16367:
    pass
elif v == 16368:
    pass
elif v == 16369:
    pass
elif v == 16370:
    pass
elif v == 16371:
    pass
elif v == 16372:
    pass
elif v == 16373:
    pass
elif v == 16374:
    pass
elif v == 16375:
    pass
elif v == 16376:
    pass
elif v == 16377:
    pass
elif v == 16378:
    pass
elif v == 16379:
    pass
elif v == 16380:
    pass
elif v == 16381:
    pass
elif v == 16382:
    pass
elif v == 16383:
    pass
elif v == 16384:
    pass
elif v == 16385:
    pass
elif v == 16386:
    pass
elif v == 16387:
    pass
elif v == 16388:
    pass
elif v == 16389:
    pass
elif v == 16390:
    pass
elif v == 16391:
    pass
elif v == 16392:
    pass
elif v == 16393:
    pass
elif v == 16394:
    pass
elif v == 16395:
    pass
elif v == 16396:
    pass
elif v == 16397:
    pass
elif v == 16398:
    pass
elif v == 16399:
    pass
elif v == 16400:
    pass
elif v == 16401:
    pass
elif v == 16402:
    pass
elif v == 16403:
    pass
elif v == 16404:
    pass
elif v == 16405:
    pass
elif v == 16406:
    pass
elif v == 16407:
    pass
elif v == 16408:
    pass
elif v == 16409:
    pass
elif v == 16410:
    pass
elif v == 16411:
    pass
elif v == 16412:
    pass
elif v == 16413:
    pass
elif v == 16414:
    pass
elif v == 16415:
    pass
elif v == 16416:
    pass
elif v == 16417:
    pass
elif v == 16418:
    pass
elif v == 16419:
    pass
elif v == 16420:
    pass
elif v == 16421:
    pass
elif v == 16422:
    pass
elif v == 16423:
    pass
elif v == 16424:
    pass
elif v == 16425:
    pass
elif v == 16426:
    pass
elif v == 16427:
    pass
elif v == 16428:
    pass
elif v == 16429:
    pass
elif v == 16430:
    pass
elif v == 16431:
    pass
elif v == 16432:
    pass
elif v == 16433:
    pass
elif v == 16434:
    pass
elif v == 16435:
    pass
elif v == 16436:
    pass
elif v == 16437:
    pass
elif v == 16438:
    pass
elif v == 16439:
    pass
elif v == 16440:
    pass
elif v == 16441:
    pass
elif v == 16442:
    pass
elif v == 16443:
    pass
elif v == 16444:
    pass
elif v == 16445:
    pass
elif v == 16446:
    pass
elif v == 16447:
    pass
elif v == 16448:
    pass
elif v == 16449:
    pass
elif v == 16450:
    pass
elif v == 16451:
    pass
elif v == 16452:
    pass
elif v == 16453:
    pass
elif v == 16454:
    pass
elif v == 16455:
    pass
elif v == 16456:
    pass
elif v == 16457:
    pass
elif v == 16458:
    pass
elif v == 16459:
    pass
elif v == 16460:
    pass
elif v == 16461:
    pass
elif v == 16462:
    pass
elif v == 16463:
    pass
elif v == 16464:
    pass
elif v == 16465:
    pass
elif v == 16466:
    pass
elif v == 16467:
    pass
elif v == 16468:
    pass
elif v == 16469:
    pass
elif v == 16470:
    pass
elif v == 16471:
    pass
elif v == 16472:
    pass
elif v == 16473:
    pass
elif v == 16474:
    pass
elif v == 16475:
    pass
elif v == 16476:
    pass
elif v == 16477:
    pass
elif v == 16478:
    pass
elif v == 16479:
    pass
elif v == 16480:
    pass
elif v == 16481:
    pass
elif v == 16482:
    pass
elif v == 16483:
    pass
elif v == 16484:
    pass
elif v == 16485:
    pass
elif v == 16486:
    pass
elif v == 16487:
    pass
elif v == 16488:
    pass
elif v == 16489:
    pass
elif v == 16490:
    pass
elif v == 16491:
    pass
elif v == 16492:
    pass
elif v == 16493:
    pass
elif v == 16494:
    pass
elif v == 16495:
    pass
elif v == 16496:
    pass
elif v == 16497:
    pass
elif v == 16498:
    pass
elif v == 16499:
    pass
elif v == 16500:
    pass
elif v == 16501:
    pass
elif v == 16502:
    pass
elif v == 16503:
    pass
elif v == 16504:
    pass
elif v == 16505:
    pass
elif v == 16506:
    pass
elif v == 16507:
    pass
elif v == 16508:
    pass
elif v == 16509:
    pass
elif v == 16510:
    pass
elif v == 16511:
    pass
elif v == 16512:
    pass
elif v == 16513:
    pass
elif v == 16514:
    pass
elif v == 16515:
    pass
elif v == 16516:
    pass
elif v == 16517:
    pass
elif v == 16518:
    pass
elif v == 16519:
    pass
elif v == 16520:
    pass
elif v == 16521:
    pass
elif v == 16522:
    pass
elif v == 16523:
    pass
elif v == 16524:
    pass
elif v == 16525:
    pass
elif v == 16526:
    pass
elif v == 16527:
    pass
elif v == 16528:
    pass
elif v == 16529:
    pass
elif v == 16530:
    pass
elif v == 16531:
    pass
elif v == 16532:
    pass
elif v == 16533:
    pass
elif v == 16534:
    pass
elif v == 16535:
    pass
elif v == 16536:
    pass
elif v == 16537:
    pass
elif v == 16538:
    pass
elif v == 16539:
    pass
elif v == 16540:
    pass
elif v == 16541:
    pass
elif v == 16542:
    pass
elif v == 16543:
    pass
elif v == 16544:
    pass
elif v == 16545:
    pass
elif v == 16546:
    pass
elif v == 16547:
    pass
elif v == 16548:
    pass
elif v == 16549:
    pass
elif v == 16550:
    pass
elif v == 16551:
    pass
elif v == 16552:
    pass
elif v == 16553:
    pass
elif v == 16554:
    pass
elif v == 16555:
    pass
elif v == 16556:
    pass
elif v == 16557:
    pass
elif v == 16558:
    pass
elif v == 16559:
    pass
elif v == 16560:
    pass
elif v == 16561:
    pass
elif v == 16562:
    pass
elif v == 16563:
    pass
elif v == 16564:
    pass
elif v == 16565:
    pass
elif v == 16566:
    pass
elif v == 16567:
    pass
elif v == 16568:
    pass
elif v == 16569:
    pass
elif v == 16570:
    pass
elif v == 16571:
    pass
elif v == 16572:
    pass
elif v == 16573:
    pass
elif v == 16574:
    pass
elif v == 16575:
    pass
elif v == 16576:
    pass
elif v == 16577:
    pass
elif v == 16578:
    pass
elif v == 16579:
    pass
elif v == 16580:
    pass
elif v == 16581:
    pass
elif v == 16582:
    pass
elif v == 16583:
    pass
elif v == 16584:
    pass
elif v == 16585:
    pass
elif v == 16586:
    pass
elif v == 16587:
    pass
elif v == 16588:
    pass
elif v == 16589:
    pass
elif v == 16590:
    pass
elif v == 16591:
    pass
elif v == 16592:
    pass
elif v == 16593:
    pass
elif v == 16594:
    pass
elif v == 16595:
    pass
elif v == 16596:
    pass
elif v == 16597:
    pass
elif v == 16598:
    pass
elif v == 16599:
    pass
elif v == 16600:
    pass
elif v == 16601:
    pass
elif v == 16602:
    pass
elif v == 16603:
    pass
elif v == 16604:
    pass
elif v == 16605:
    pass
elif v == 16606:
    pass
elif v == 16607:
    pass
elif v == 16608:
    pass
elif v == 16609:
    pass
elif v == 16610:
    pass
elif v == 16611:
    pass
elif v == 16612:
    pass
elif v == 16613:
    pass
elif v == 16614:
    pass
elif v == 16615:
    pass
elif v == 16616:
    pass
elif v == 16617:
    pass
elif v == 16618:
    pass
elif v == 16619:
    pass
elif v == 16620:
    pass
elif v == 16621:
    pass
elif v == 16622:
    pass
elif v == 16623:
    pass
elif v == 16624:
    pass
elif v == 16625:
    pass
elif v == 16626:
    pass
elif v == 16627:
    pass
elif v == 16628:
    pass
elif v == 16629:
    pass
elif v == 16630:
    pass
elif v == 16631:
    pass
elif v == 16632:
    pass
elif v == 16633:
    pass
elif v == 16634:
    pass
elif v == 16635:
    pass
elif v == 16636:
    pass
elif v == 16637:
    pass
elif v == 16638:
    pass
elif v == 16639:
    pass
elif v == 16640:
    pass
elif v == 16641:
    pass
elif v == 16642:
    pass
elif v == 16643:
    pass
elif v == 16644:
    pass
elif v == 16645:
    pass
elif v == 16646:
    pass
elif v == 16647:
    pass
elif v == 16648:
    pass
elif v == 16649:
    pass
elif v == 16650:
    pass
elif v == 16651:
    pass
elif v == 16652:
    pass
elif v == 16653:
    pass
elif v == 16654:
    pass
elif v == 16655:
    pass
elif v == 16656:
    pass
elif v == 16657:
    pass
elif v == 16658:
    pass
elif v == 16659:
    pass
elif v == 16660:
    pass
elif v == 16661:
    pass
elif v == 16662:
    pass
elif v == 16663:
    pass
elif v == 16664:
    pass
elif v == 16665:
    pass
elif v == 16666:
    pass
elif v == 16667:
    pass
elif v == 16668:
    pass
elif v == 16669:
    pass
elif v == 16670:
    pass
elif v == 16671:
    pass
elif v == 16672:
    pass
elif v == 16673:
    pass
elif v == 16674:
    pass
elif v == 16675:
    pass
elif v == 16676:
    pass
elif v == 16677:
    pass
elif v == 16678:
    pass
elif v == 16679:
    pass
elif v == 16680:
    pass
elif v == 16681:
    pass
elif v == 16682:
    pass
elif v == 16683:
    pass
elif v == 16684:
    pass
elif v == 16685:
    pass
elif v == 16686:
    pass
elif v == 16687:
    pass
elif v == 16688:
    pass
elif v == 16689:
    pass
elif v == 16690:
    pass
elif v == 16691:
    pass
elif v == 16692:
    pass
elif v == 16693:
    pass
elif v == 16694:
    pass
elif v == 16695:
    pass
elif v == 16696:
    pass
elif v == 16697:
    pass
elif v == 16698:
    pass
elif v == 16699:
    pass
elif v == 16700:
    pass
elif v == 16701:
    pass
elif v == 16702:
    pass
elif v == 16703:
    pass
elif v == 16704:
    pass
elif v == 16705:
    pass
elif v == 16706:
    pass
elif v == 16707:
    pass
elif v == 16708:
    pass
elif v == 16709:
    pass
elif v == 16710:
    pass
elif v == 16711:
    pass
elif v == 16712:
    pass
elif v == 16713:
    pass
elif v == 16714:
    pass
elif v == 16715:
    pass
elif v == 16716:
    pass
elif v == 16717:
    pass
elif v == 16718:
    pass
elif v == 16719:
    pass
elif v == 16720:
    pass
elif v == 16721:
    pass
elif v == 16722:
    pass
elif v == 16723:
    pass
elif v == 16724:
    pass
elif v == 16725:
    pass
elif v == 16726:
    pass
elif v == 16727:
    pass
elif v == 16728:
    pass
elif v == 16729:
    pass
elif v == 16730:
    pass
elif v == 16731:
    pass
elif v == 16732:
    pass
elif v == 16733:
    pass
elif v == 16734:
    pass
elif v == 16735:
    pass
elif v == 16736:
    pass
elif v == 16737:
    pass
elif v == 16738:
    pass
elif v == 16739:
    pass
elif v == 16740:
    pass
elif v == 16741:
    pass
elif v == 16742:
    pass
elif v == 16743:
    pass
elif v == 16744:
    pass
elif v == 16745:
    pass
elif v == 16746:
    pass
elif v == 16747:
    pass
elif v == 16748:
    pass
elif v == 16749:
    pass
elif v == 16750:
    pass
elif v == 16751:
    pass
elif v == 16752:
    pass
elif v == 16753:
    pass
elif v == 16754:
    pass
elif v == 16755:
    pass
elif v == 16756:
    pass
elif v == 16757:
    pass
elif v == 16758:
    pass
elif v == 16759:
    pass
elif v == 16760:
    pass
elif v == 16761:
    pass
elif v == 16762:
    pass
elif v == 16763:
    pass
elif v == 16764:
    pass
elif v == 16765:
    pass
elif v == 16766:
    pass
elif v == 16767:
    pass
elif v == 16768:
    pass
elif v == 16769:
    pass
elif v == 16770:
    pass
elif v == 16771:
    pass
elif v == 16772:
    pass
elif v == 16773:
    pass
elif v == 16774:
    pass
elif v == 16775:
    pass
elif v == 16776:
    pass
elif v == 16777:
    pass
elif v == 16778:
    pass
elif v == 16779:
    pass
elif v == 16780:
    pass
elif v == 16781:
    pass
elif v == 16782:
    pass
elif v == 16783:
    pass
elif v == 16784:
    pass
elif v == 16785:
    pass
elif v == 16786:
    pass
elif v == 16787:
    pass
elif v == 16788:
    pass
elif v == 16789:
    pass
elif v == 16790:
    pass
elif v == 16791:
    pass
elif v == 16792:
    pass
elif v == 16793:
    pass
elif v == 16794:
    pass
elif v == 16795:
    pass
elif v == 16796:
    pass
elif v == 16797:
    pass
elif v == 16798:
    pass
elif v == 16799:
    pass
elif v == 16800:
    pass
elif v == 16801:
    pass
elif v == 16802:
    pass
elif v == 16803:
    pass
elif v == 16804:
    pass
elif v == 16805:
    pass
elif v == 16806:
    pass
elif v == 16807:
    pass
elif v == 16808:
    pass
elif v == 16809:
    pass
elif v == 16810:
    pass
elif v == 16811:
    pass
elif v == 16812:
    pass
elif v == 16813:
    pass
elif v == 16814:
    pass
elif v == 16815:
    pass
elif v == 16816:
    pass
elif v == 16817:
    pass
elif v == 16818:
    pass
elif v == 16819:
    pass
elif v == 16820:
    pass
elif v == 16821:
    pass
elif v == 16822:
    pass
elif v == 16823:
    pass
elif v == 16824:
    pass
elif v == 16825:
    pass
elif v == 16826:
    pass
elif v == 16827:
    pass
elif v == 16828:
    pass
elif v == 16829:
    pass
elif v == 16830:
    pass
elif v == 16831:
    pass
elif v == 16832:
    pass
elif v == 16833:
    pass
elif v == 16834:
    pass
elif v == 16835:
    pass
elif v == 16836:
    pass
elif v == 16837:
    pass
elif v == 16838:
    pass
elif v == 16839:
    pass
elif v == 16840:
    pass
elif v == 16841:
    pass
elif v == 16842:
    pass
elif v == 16843:
    pass
elif v == 16844:
    pass
elif v == 16845:
    pass
elif v == 16846:
    pass
elif v == 16847:
    pass
elif v == 16848:
    pass
elif v == 16849:
    pass
elif v == 16850:
    pass
elif v == 16851:
    pass
elif v == 16852:
    pass
elif v == 16853:
    pass
elif v == 16854:
    pass
elif v == 16855:
    pass
elif v == 16856:
    pass
elif v == 16857:
    pass
elif v == 16858:
    pass
elif v == 16859:
    pass
elif v == 16860:
    pass
elif v == 16861:
    pass
elif v == 16862:
    pass
elif v == 16863:
    pass
elif v == 16864:
    pass
elif v == 16865:
    pass
elif v == 16866:
    pass
elif v == 16867:
    pass
elif v == 16868:
    pass
elif v == 16869:
    pass
elif v == 16870:
    pass
elif v == 16871:
    pass
elif v == 16872:
    pass
elif v == 16873:
    pass
elif v == 16874:
    pass
elif v == 16875:
    pass
elif v == 16876:
    pass
elif v == 16877:
    pass
elif v == 16878:
    pass
elif v == 16879:
    pass
elif v == 16880:
    pass
elif v == 16881:
    pass
elif v == 16882:
    pass
elif v == 16883:
    pass
elif v == 16884:
    pass
elif v == 16885:
    pass
elif v == 16886:
    pass
elif v == 16887:
    pass
elif v == 16888:
    pass
elif v == 16889:
    pass
elif v == 16890:
    pass
elif v == 16891:
    pass
elif v == 16892:
    pass
elif v == 16893:
    pass
elif v == 16894:
    pass
elif v == 16895:
    pass
elif v == 16896:
    pass
elif v == 16897:
    pass
elif v == 16898:
    pass
elif v == 16899:
    pass
elif v == 16900:
    pass
elif v == 16901:
    pass
elif v == 16902:
    pass
elif v == 16903:
    pass
elif v == 16904:
    pass
elif v == 16905:
    pass
elif v == 16906:
    pass
elif v == 16907:
    pass
elif v == 16908:
    pass
elif v == 16909:
    pass
elif v == 16910:
    pass
elif v == 16911:
    pass
elif v == 16912:
    pass
elif v == 16913:
    pass
elif v == 16914:
    pass
elif v == 16915:
    pass
elif v == 16916:
    pass
elif v == 16917:
    pass
elif v == 16918:
    pass
elif v == 16919:
    pass
elif v == 16920:
    pass
elif v == 16921:
    pass
elif v == 16922:
    pass
elif v == 16923:
    pass
elif v == 16924:
    pass
elif v == 16925:
    pass
elif v == 16926:
    pass
elif v == 16927:
    pass
elif v == 16928:
    pass
elif v == 16929:
    pass
elif v == 16930:
    pass
elif v == 16931:
    pass
elif v == 16932:
    pass
elif v == 16933:
    pass
elif v == 16934:
    pass
elif v == 16935:
    pass
elif v == 16936:
    pass
elif v == 16937:
    pass
elif v == 16938:
    pass
elif v == 16939:
    pass
elif v == 16940:
    pass
elif v == 16941:
    pass
elif v == 16942:
    pass
elif v == 16943:
    pass
elif v == 16944:
    pass
elif v == 16945:
    pass
elif v == 16946:
    pass
elif v == 16947:
    pass
elif v == 16948:
    pass
elif v == 16949:
    pass
elif v == 16950:
    pass
elif v == 16951:
    pass
elif v == 16952:
    pass
elif v == 16953:
    pass
elif v == 16954:
    pass
elif v == 16955:
    pass
elif v == 16956:
    pass
elif v == 16957:
    pass
elif v == 16958:
    pass
elif v == 16959:
    pass
elif v == 16960:
    pass
elif v == 16961:
    pass
elif v == 16962:
    pass
elif v == 16963:
    pass
elif v == 16964:
    pass
elif v == 16965:
    pass
elif v == 16966:
    pass
elif v == 16967:
    pass
elif v == 16968:
    pass
elif v == 16969:
    pass
elif v == 16970:
    pass
elif v == 16971:
    pass
elif v == 16972:
    pass
elif v == 16973:
    pass
elif v == 16974:
    pass
elif v == 16975:
    pass
elif v == 16976:
    pass
elif v == 16977:
    pass
elif v == 16978:
    pass
elif v == 16979:
    pass
elif v == 16980:
    pass
elif v == 16981:
    pass
elif v == 16982:
    pass
elif v == 16983:
    pass
elif v == 16984:
    pass
elif v == 16985:
    pass
elif v == 16986:
    pass
elif v == 16987:
    pass
elif v == 16988:
    pass
elif v == 16989:
    pass
elif v == 16990:
    pass
elif v == 16991:
    pass
elif v == 16992:
    pass
elif v == 16993:
    pass
elif v == 16994:
    pass
elif v == 16995:
    pass
elif v == 16996:
    pass
elif v == 16997:
    pass
elif v == 16998:
    pass
elif v == 16999:
    pass
elif v == 17000:
    pass
elif v == 17001:
    pass
elif v == 17002:
    pass
elif v == 17003:
    pass
elif v == 17004:
    pass
elif v == 17005:
    pass
elif v == 17006:
    pass
elif v == 17007:
    pass
elif v == 17008:
    pass
elif v == 17009:
    pass
elif v == 17010:
    pass
elif v == 17011:
    pass
elif v == 17012:
    pass
elif v == 17013:
    pass
elif v == 17014:
    pass
elif v == 17015:
    pass
elif v == 17016:
    pass
elif v == 17017:
    pass
elif v == 17018:
    pass
elif v == 17019:
    pass
elif v == 17020:
    pass
elif v == 17021:
    pass
elif v == 17022:
    pass
elif v == 17023:
    pass
elif v == 17024:
    pass
elif v == 17025:
    pass
elif v == 17026:
    pass
elif v == 17027:
    pass
elif v == 17028:
    pass
elif v == 17029:
    pass
elif v == 17030:
    pass
elif v == 17031:
    pass
elif v == 17032:
    pass
elif v == 17033:
    pass
elif v == 17034:
    pass
elif v == 17035:
    pass
elif v == 17036:
    pass
elif v == 17037:
    pass
elif v == 17038:
    pass
elif v == 17039:
    pass
elif v == 17040:
    pass
elif v == 17041:
    pass
elif v == 17042:
    pass
elif v == 17043:
    pass
elif v == 17044:
    pass
elif v == 17045:
    pass
elif v == 17046:
    pass
elif v == 17047:
    pass
elif v == 17048:
    pass
elif v == 17049:
    pass
elif v == 17050:
    pass
elif v == 17051:
    pass
elif v == 17052:
    pass
elif v == 17053:
    pass
elif v == 17054:
    pass
elif v == 17055:
    pass
elif v == 17056:
    pass
elif v == 17057:
    pass
elif v == 17058:
    pass
elif v == 17059:
    pass
elif v == 17060:
    pass
elif v == 17061:
    pass
elif v == 17062:
    pass
elif v == 17063:
    pass
elif v == 17064:
    pass
elif v == 17065:
    pass
elif v == 17066:
    pass
elif v == 17067:
    pass
elif v == 17068:
    pass
elif v == 17069:
    pass
elif v == 17070:
    pass
elif v == 17071:
    pass
elif v == 17072:
    pass
elif v == 17073:
    pass
elif v == 17074:
    pass
elif v == 17075:
    pass
elif v == 17076:
    pass
elif v == 17077:
    pass
elif v == 17078:
    pass
elif v == 17079:
    pass
elif v == 17080:
    pass
elif v == 17081:
    pass
elif v == 17082:
    pass
elif v == 17083:
    pass
elif v == 17084:
    pass
elif v == 17085:
    pass
elif v == 17086:
    pass
elif v == 17087:
    pass
elif v == 17088:
    pass
elif v == 17089:
    pass
elif v == 17090:
    pass
elif v == 17091:
    pass
elif v == 17092:
    pass
elif v == 17093:
    pass
elif v == 17094:
    pass
elif v == 17095:
    pass
elif v == 17096:
    pass
elif v == 17097:
    pass
elif v == 17098:
    pass
elif v == 17099:
    pass
elif v == 17100:
    pass
elif v == 17101:
    pass
elif v == 17102:
    pass
elif v == 17103:
    pass
elif v == 17104:
    pass
elif v == 17105:
    pass
elif v == 17106:
    pass
elif v == 17107:
    pass
elif v == 17108:
    pass
elif v == 17109:
    pass
elif v == 17110:
    pass
elif v == 17111:
    pass
elif v == 17112:
    pass
elif v == 17113:
    pass
elif v == 17114:
    pass
elif v == 17115:
    pass
elif v == 17116:
    pass
elif v == 17117:
    pass
elif v == 17118:
    pass
elif v == 17119:
    pass
elif v == 17120:
    pass
elif v == 17121:
    pass
elif v == 17122:
    pass
elif v == 17123:
    pass
elif v == 17124:
    pass
elif v == 17125:
    pass
elif v == 17126:
    pass
elif v == 17127:
    pass
elif v == 17128:
    pass
elif v == 17129:
    pass
elif v == 17130:
    pass
elif v == 17131:
    pass
elif v == 17132:
    pass
elif v == 17133:
    pass
elif v == 17134:
    pass
elif v == 17135:
    pass
elif v == 17136:
    pass
elif v == 17137:
    pass
elif v == 17138:
    pass
elif v == 17139:
    pass
elif v == 17140:
    pass
elif v == 17141:
    pass
elif v == 17142:
    pass
elif v == 17143:
    pass
elif v == 17144:
    pass
elif v == 17145:
    pass
elif v == 17146:
    pass
elif v == 17147:
    pass
elif v == 17148:
    pass
elif v == 17149:
    pass
elif v == 17150:
    pass
elif v == 17151:
    pass
elif v == 17152:
    pass
elif v == 17153:
    pass
elif v == 17154:
    pass
elif v == 17155:
    pass
elif v == 17156:
    pass
elif v == 17157:
    pass
elif v == 17158:
    pass
elif v == 17159:
    pass
elif v == 17160:
    pass
elif v == 17161:
    pass
elif v == 17162:
    pass
elif v == 17163:
    pass
elif v == 17164:
    pass
elif v == 17165:
    pass
elif v == 17166:
    pass
elif v == 17167:
    pass
elif v == 17168:
    pass
elif v == 17169:
    pass
elif v == 17170:
    pass
elif v == 17171:
    pass
elif v == 17172:
    pass
elif v == 17173:
    pass
elif v == 17174:
    pass
elif v == 17175:
    pass
elif v == 17176:
    pass
elif v == 17177:
    pass
elif v == 17178:
    pass
elif v == 17179:
    pass
elif v == 17180:
    pass
elif v == 17181:
    pass
elif v == 17182:
    pass
elif v == 17183:
    pass
elif v == 17184:
    pass
elif v == 17185:
    pass
elif v == 17186:
    pass
elif v == 17187:
    pass
elif v == 17188:
    pass
elif v == 17189:
    pass
elif v == 17190:
    pass
elif v == 17191:
    pass
elif v == 17192:
    pass
elif v == 17193:
    pass
elif v == 17194:
    pass
elif v == 17195:
    pass
elif v == 17196:
    pass
elif v == 17197:
    pass
elif v == 17198:
    pass
elif v == 17199:
    pass
elif v == 17200:
    pass
elif v == 17201:
    pass
elif v == 17202:
    pass
elif v == 17203:
    pass
elif v == 17204:
    pass
elif v == 17205:
    pass
elif v == 17206:
    pass
elif v == 17207:
    pass
elif v == 17208:
    pass
elif v == 17209:
    pass
elif v == 17210:
    pass
elif v == 17211:
    pass
elif v == 17212:
    pass
elif v == 17213:
    pass
elif v == 17214:
    pass
elif v == 17215:
    pass
elif v == 17216:
    pass
elif v == 17217:
    pass
elif v == 17218:
    pass
elif v == 17219:
    pass
elif v == 17220:
    pass
elif v == 17221:
    pass
elif v == 17222:
    pass
elif v == 17223:
    pass
elif v == 17224:
    pass
elif v == 17225:
    pass
elif v == 17226:
    pass
elif v == 17227:
    pass
elif v == 17228:
    pass
elif v == 17229:
    pass
elif v == 17230:
    pass
elif v == 17231:
    pass
elif v == 17232:
    pass
elif v == 17233:
    pass
elif v == 17234:
    pass
elif v == 17235:
    pass
elif v == 17236:
    pass
elif v == 17237:
    pass
elif v == 17238:
    pass
elif v == 17239:
    pass
elif v == 17240:
    pass
elif v == 17241:
    pass
elif v == 17242:
    pass
elif v == 17243:
    pass
elif v == 17244:
    pass
elif v == 17245:
    pass
elif v == 17246:
    pass
elif v == 17247:
    pass
elif v == 17248:
    pass
elif v == 17249:
    pass
elif v == 17250:
    pass
elif v == 17251:
    pass
elif v == 17252:
    pass
elif v == 17253:
    pass
elif v == 17254:
    pass
elif v == 17255:
    pass
elif v == 17256:
    pass
elif v == 17257:
    pass
elif v == 17258:
    pass
elif v == 17259:
    pass
elif v == 17260:
    pass
elif v == 17261:
    pass
elif v == 17262:
    pass
elif v == 17263:
    pass
elif v == 17264:
    pass
elif v == 17265:
    pass
elif v == 17266:
    pass
elif v == 17267:
    pass
elif v == 17268:
    pass
elif v == 17269:
    pass
elif v == 17270:
    pass
elif v == 17271:
    pass
elif v == 17272:
    pass
elif v == 17273:
    pass
elif v == 17274:
    pass
elif v == 17275:
    pass
elif v == 17276:
    pass
elif v == 17277:
    pass
elif v == 17278:
    pass
elif v == 17279:
    pass
elif v == 17280:
    pass
elif v == 17281:
    pass
elif v == 17282:
    pass
elif v == 17283:
    pass
elif v == 17284:
    pass
elif v == 17285:
    pass
elif v == 17286:
    pass
elif v == 17287:
    pass
elif v == 17288:
    pass
elif v == 17289:
    pass
elif v == 17290:
    pass
elif v == 17291:
    pass
elif v == 17292:
    pass
elif v == 17293:
    pass
elif v == 17294:
    pass
elif v == 17295:
    pass
elif v == 17296:
    pass
elif v == 17297:
    pass
elif v == 17298:
    pass
elif v == 17299:
    pass
elif v == 17300:
    pass
elif v == 17301:
    pass
elif v == 17302:
    pass
elif v == 17303:
    pass
elif v == 17304:
    pass
elif v == 17305:
    pass
elif v == 17306:
    pass
elif v == 17307:
    pass
elif v == 17308:
    pass
elif v == 17309:
    pass
elif v == 17310:
    pass
elif v == 17311:
    pass
elif v == 17312:
    pass
elif v == 17313:
    pass
elif v == 17314:
    pass
elif v == 17315:
    pass
elif v == 17316:
    pass
elif v == 17317:
    pass
elif v == 17318:
    pass
elif v == 17319:
    pass
elif v == 17320:
    pass
elif v == 17321:
    pass
elif v == 17322:
    pass
elif v == 17323:
    pass
elif v == 17324:
    pass
elif v == 17325:
    pass
elif v == 17326:
    pass
elif v == 17327:
    pass
elif v == 17328:
    pass
elif v == 17329:
    pass
elif v == 17330:
    pass
elif v == 17331:
    pass
elif v == 17332:
    pass
elif v == 17333:
    pass
elif v == 17334:
    pass
elif v == 17335:
    pass
elif v == 17336:
    pass
elif v == 17337:
    pass
elif v == 17338:
    pass
elif v == 17339:
    pass
elif v == 17340:
    pass
elif v == 17341:
    pass
elif v == 17342:
    pass
elif v == 17343:
    pass
elif v == 17344:
    pass
elif v == 17345:
    pass
elif v == 17346:
    pass
elif v == 17347:
    pass
elif v == 17348:
    pass
elif v == 17349:
    pass
elif v == 17350:
    pass
elif v == 17351:
    pass
elif v == 17352:
    pass
elif v == 17353:
    pass
elif v == 17354:
    pass
elif v == 17355:
    pass
elif v == 17356:
    pass
elif v == 17357:
    pass
elif v == 17358:
    pass
elif v == 17359:
    pass
elif v == 17360:
    pass
elif v == 17361:
    pass
elif v == 17362:
    pass
elif v == 17363:
    pass
elif v == 17364:
    pass
elif v == 17365:
    pass
elif v == 17366:
    pass
elif v == 17367:
    pass
elif v == 17368:
    pass
elif v == 17369:
    pass
elif v == 17370:
    pass
elif v == 17371:
    pass
elif v == 17372:
    pass
elif v == 17373:
    pass
elif v == 17374:
    pass
elif v == 17375:
    pass
elif v == 17376:
    pass
elif v == 17377:
    pass
elif v == 17378:
    pass
elif v == 17379:
    pass
elif v == 17380:
    pass
elif v == 17381:
    pass
elif v == 17382:
    pass
elif v == 17383:
    pass
elif v == 17384:
    pass
elif v == 17385:
    pass
elif v == 17386:
    pass
elif v == 17387:
    pass
elif v == 17388:
    pass
elif v == 17389:
    pass
elif v == 17390:
    pass
elif v == 17391:
    pass
elif v == 17392:
    pass
elif v == 17393:
    pass
elif v == 17394:
    pass
elif v == 17395:
    pass
elif v == 17396:
    pass
elif v == 17397:
    pass
elif v == 17398:
    pass
elif v == 17399:
    pass
elif v == 17400:
    pass
elif v == 17401:
    pass
elif v == 17402:
    pass
elif v == 17403:
    pass
elif v == 17404:
    pass
elif v == 17405:
    pass
elif v == 17406:
    pass
elif v == 17407:
    pass
elif v == 17408:
    pass
elif v == 17409:
    pass
elif v == 17410:
    pass
elif v == 17411:
    pass
elif v == 17412:
    pass
elif v == 17413:
    pass
elif v == 17414:
    pass
elif v == 17415:
    pass
elif v == 17416:
    pass
elif v == 17417:
    pass
elif v == 17418:
    pass
elif v == 17419:
    pass
elif v == 17420:
    pass
elif v == 17421:
    pass
elif v == 17422:
    pass
elif v == 17423:
    pass
elif v == 17424:
    pass
elif v == 17425:
    pass
elif v == 17426:
    pass
elif v == 17427:
    pass
elif v == 17428:
    pass
elif v == 17429:
    pass
elif v == 17430:
    pass
elif v == 17431:
    pass
elif v == 17432:
    pass
elif v == 17433:
    pass
elif v == 17434:
    pass
elif v == 17435:
    pass
elif v == 17436:
    pass
elif v == 17437:
    pass
elif v == 17438:
    pass
elif v == 17439:
    pass
elif v == 17440:
    pass
elif v == 17441:
    pass
elif v == 17442:
    pass
elif v == 17443:
    pass
elif v == 17444:
    pass
elif v == 17445:
    pass
elif v == 17446:
    pass
elif v == 17447:
    pass
elif v == 17448:
    pass
elif v == 17449:
    pass
elif v == 17450:
    pass
elif v == 17451:
    pass
elif v == 17452:
    pass
elif v == 17453:
    pass
elif v == 17454:
    pass
elif v == 17455:
    pass
elif v == 17456:
    pass
elif v == 17457:
    pass
elif v == 17458:
    pass
elif v == 17459:
    pass
elif v == 17460:
    pass
elif v == 17461:
    pass
elif v == 17462:
    pass
elif v == 17463:
    pass
elif v == 17464:
    pass
elif v == 17465:
    pass
elif v == 17466:
    pass
elif v == 17467:
    pass
elif v == 17468:
    pass
elif v == 17469:
    pass
elif v == 17470:
    pass
elif v == 17471:
    pass
elif v == 17472:
    pass
elif v == 17473:
    pass
elif v == 17474:
    pass
elif v == 17475:
    pass
elif v == 17476:
    pass
elif v == 17477:
    pass
elif v == 17478:
    pass
elif v == 17479:
    pass
elif v == 17480:
    pass
elif v == 17481:
    pass
elif v == 17482:
    pass
elif v == 17483:
    pass
elif v == 17484:
    pass
elif v == 17485:
    pass
elif v == 17486:
    pass
elif v == 17487:
    pass
elif v == 17488:
    pass
elif v == 17489:
    pass
elif v == 17490:
    pass
elif v == 17491:
    pass
elif v == 17492:
    pass
elif v == 17493:
    pass
elif v == 17494:
    pass
elif v == 17495:
    pass
elif v == 17496:
    pass
elif v == 17497:
    pass
elif v == 17498:
    pass
elif v == 17499:
    pass
elif v == 17500:
    pass
elif v == 17501:
    pass
elif v == 17502:
    pass
elif v == 17503:
    pass
elif v == 17504:
    pass
elif v == 17505:
    pass
elif v == 17506:
    pass
elif v == 17507:
    pass
elif v == 17508:
    pass
elif v == 17509:
    pass
elif v == 17510:
    pass
elif v == 17511:
    pass
elif v == 17512:
    pass
elif v == 17513:
    pass
elif v == 17514:
    pass
elif v == 17515:
    pass
elif v == 17516:
    pass
elif v == 17517:
    pass
elif v == 17518:
    pass
elif v == 17519:
    pass
elif v == 17520:
    pass
elif v == 17521:
    pass
elif v == 17522:
    pass
elif v == 17523:
    pass
elif v == 17524:
    pass
elif v == 17525:
    pass
elif v == 17526:
    pass
elif v == 17527:
    pass
elif v == 17528:
    pass
elif v == 17529:
    pass
elif v == 17530:
    pass
elif v == 17531:
    pass
elif v == 17532:
    pass
elif v == 17533:
    pass
elif v == 17534:
    pass
elif v == 17535:
    pass
elif v == 17536:
    pass
elif v == 17537:
    pass
elif v == 17538:
    pass
elif v == 17539:
    pass
elif v == 17540:
    pass
elif v == 17541:
    pass
elif v == 17542:
    pass
elif v == 17543:
    pass
elif v == 17544:
    pass
elif v == 17545:
    pass
elif v == 17546:
    pass
elif v == 17547:
    pass
elif v == 17548:
    pass
elif v == 17549:
    pass
elif v == 17550:
    pass
elif v == 17551:
    pass
elif v == 17552:
    pass
elif v == 17553:
    pass
elif v == 17554:
    pass
elif v == 17555:
    pass
elif v == 17556:
    pass
elif v == 17557:
    pass
elif v == 17558:
    pass
elif v == 17559:
    pass
elif v == 17560:
    pass
elif v == 17561:
    pass
elif v == 17562:
    pass
elif v == 17563:
    pass
elif v == 17564:
    pass
elif v == 17565:
    pass
elif v == 17566:
    pass
elif v == 17567:
    pass
elif v == 17568:
    pass
elif v == 17569:
    pass
elif v == 17570:
    pass
elif v == 17571:
    pass
elif v == 17572:
    pass
elif v == 17573:
    pass
elif v == 17574:
    pass
elif v == 17575:
    pass
elif v == 17576:
    pass
elif v == 17577:
    pass
elif v == 17578:
    pass
elif v == 17579:
    pass
elif v == 17580:
    pass
elif v == 17581:
    pass
elif v == 17582:
    pass
elif v == 17583:
    pass
elif v == 17584:
    pass
elif v == 17585:
    pass
elif v == 17586:
    pass
elif v == 17587:
    pass
elif v == 17588:
    pass
elif v == 17589:
    pass
elif v == 17590:
    pass
elif v == 17591:
    pass
elif v == 17592:
    pass
elif v == 17593:
    pass
elif v == 17594:
    pass
elif v == 17595:
    pass
elif v == 17596:
    pass
elif v == 17597:
    pass
elif v == 17598:
    pass
elif v == 17599:
    pass
elif v == 17600:
    pass
elif v == 17601:
    pass
elif v == 17602:
    pass
elif v == 17603:
    pass
elif v == 17604:
    pass
elif v == 17605:
    pass
elif v == 17606:
    pass
elif v == 17607:
    pass
elif v == 17608:
    pass
elif v == 17609:
    pass
elif v == 17610:
    pass
elif v == 17611:
    pass
elif v == 17612:
    pass
elif v == 17613:
    pass
elif v == 17614:
    pass
elif v == 17615:
    pass
elif v == 17616:
    pass
elif v == 17617:
    pass
elif v == 17618:
    pass
elif v == 17619:
    pass
elif v == 17620:
    pass
elif v == 17621:
    pass
elif v == 17622:
    pass
elif v == 17623:
    pass
elif v == 17624:
    pass
elif v == 17625:
    pass
elif v == 17626:
    pass
elif v == 17627:
    pass
elif v == 17628:
    pass
elif v == 17629:
    pass
elif v == 17630:
    pass
elif v == 17631:
    pass
elif v == 17632:
    pass
elif v == 17633:
    pass
elif v == 17634:
    pass
elif v == 17635:
    pass
elif v == 17636:
    pass
elif v == 17637:
    pass
elif v == 17638:
    pass
elif v == 17639:
    pass
elif v == 17640:
    pass
elif v == 17641:
    pass
elif v == 17642:
    pass
elif v == 17643:
    pass
elif v == 17644:
    pass
elif v == 17645:
    pass
elif v == 17646:
    pass
elif v == 17647:
    pass
elif v == 17648:
    pass
elif v == 17649:
    pass
elif v == 17650:
    pass
elif v == 17651:
    pass
elif v == 17652:
    pass
elif v == 17653:
    pass
elif v == 17654:
    pass
elif v == 17655:
    pass
elif v == 17656:
    pass
elif v == 17657:
    pass
elif v == 17658:
    pass
elif v == 17659:
    pass
elif v == 17660:
    pass
elif v == 17661:
    pass
elif v == 17662:
    pass
elif v == 17663:
    pass
elif v == 17664:
    pass
elif v == 17665:
    pass
elif v == 17666:
    pass
elif v == 17667:
    pass
elif v == 17668:
    pass
elif v == 17669:
    pass
elif v == 17670:
    pass
elif v == 17671:
    pass
elif v == 17672:
    pass
elif v == 17673:
    pass
elif v == 17674:
    pass
elif v == 17675:
    pass
elif v == 17676:
    pass
elif v == 17677:
    pass
elif v == 17678:
    pass
elif v == 17679:
    pass
elif v == 17680:
    pass
elif v == 17681:
    pass
elif v == 17682:
    pass
elif v == 17683:
    pass
elif v == 17684:
    pass
elif v == 17685:
    pass
elif v == 17686:
    pass
elif v == 17687:
    pass
elif v == 17688:
    pass
elif v == 17689:
    pass
elif v == 17690:
    pass
elif v == 17691:
    pass
elif v == 17692:
    pass
elif v == 17693:
    pass
elif v == 17694:
    pass
elif v == 17695:
    pass
elif v == 17696:
    pass
elif v == 17697:
    pass
elif v == 17698:
    pass
elif v == 17699:
    pass
elif v == 17700:
    pass
elif v == 17701:
    pass
elif v == 17702:
    pass
elif v == 17703:
    pass
elif v == 17704:
    pass
elif v == 17705:
    pass
elif v == 17706:
    pass
elif v == 17707:
    pass
elif v == 17708:
    pass
elif v == 17709:
    pass
elif v == 17710:
    pass
elif v == 17711:
    pass
elif v == 17712:
    pass
elif v == 17713:
    pass
elif v == 17714:
    pass
elif v == 17715:
    pass
elif v == 17716:
    pass
elif v == 17717:
    pass
elif v == 17718:
    pass
elif v == 17719:
    pass
elif v == 17720:
    pass
elif v == 17721:
    pass
elif v == 17722:
    pass
elif v == 17723:
    pass
elif v == 17724:
    pass
elif v == 17725:
    pass
elif v == 17726:
    pass
elif v == 17727:
    pass
elif v == 17728:
    pass
elif v == 17729:
    pass
elif v == 17730:
    pass
elif v == 17731:
    pass
elif v == 17732:
    pass
elif v == 17733:
    pass
elif v == 17734:
    pass
elif v == 17735:
    pass
elif v == 17736:
    pass
elif v == 17737:
    pass
elif v == 17738:
    pass
elif v == 17739:
    pass
elif v == 17740:
    pass
elif v == 17741:
    pass
elif v == 17742:
    pass
elif v == 17743:
    pass
elif v == 17744:
    pass
elif v == 17745:
    pass
elif v == 17746:
    pass
elif v == 17747:
    pass
elif v == 17748:
    pass
elif v == 17749:
    pass
elif v == 17750:
    pass
elif v == 17751:
    pass
elif v == 17752:
    pass
elif v == 17753:
    pass
elif v == 17754:
    pass
elif v == 17755:
    pass
elif v == 17756:
    pass
elif v == 17757:
    pass
elif v == 17758:
    pass
elif v == 17759:
    pass
elif v == 17760:
    pass
elif v == 17761:
    pass
elif v == 17762:
    pass
elif v == 17763:
    pass
elif v == 17764:
    pass
elif v == 17765:
    pass
elif v == 17766:
    pass
elif v == 17767:
    pass
elif v == 17768:
    pass
elif v == 17769:
    pass
elif v == 17770:
    pass
elif v == 17771:
    pass
elif v == 17772:
    pass
elif v == 17773:
    pass
elif v == 17774:
    pass
elif v == 17775:
    pass
elif v == 17776:
    pass
elif v == 17777:
    pass
elif v == 17778:
    pass
elif v == 17779:
    pass
elif v == 17780:
    pass
elif v == 17781:
    pass
elif v == 17782:
    pass
elif v == 17783:
    pass
elif v == 17784:
    pass
elif v == 17785:
    pass
elif v == 17786:
    pass
elif v == 17787:
    pass
elif v == 17788:
    pass
elif v == 17789:
    pass
elif v == 17790:
    pass
elif v == 17791:
    pass
elif v == 17792:
    pass
elif v == 17793:
    pass
elif v == 17794:
    pass
elif v == 17795:
    pass
elif v == 17796:
    pass
elif v == 17797:
    pass
elif v == 17798:
    pass
elif v == 17799:
    pass
elif v == 17800:
    pass
elif v == 17801:
    pass
elif v == 17802:
    pass
elif v == 17803:
    pass
elif v == 17804:
    pass
elif v == 17805:
    pass
elif v == 17806:
    pass
elif v == 17807:
    pass
elif v == 17808:
    pass
elif v == 17809:
    pass
elif v == 17810:
    pass
elif v == 17811:
    pass
elif v == 17812:
    pass
elif v == 17813:
    pass
elif v == 17814:
    pass
elif v == 17815:
    pass
elif v == 17816:
    pass
elif v == 17817:
    pass
elif v == 17818:
    pass
elif v == 17819:
    pass
elif v == 17820:
    pass
elif v == 17821:
    pass
elif v == 17822:
    pass
elif v == 17823:
    pass
elif v == 17824:
    pass
elif v == 17825:
    pass
elif v == 17826:
    pass
elif v == 17827:
    pass
elif v == 17828:
    pass
elif v == 17829:
    pass
elif v == 17830:
    pass
elif v == 17831:
    pass
elif v == 17832:
    pass
elif v == 17833:
    pass
elif v == 17834:
    pass
elif v == 17835:
    pass
elif v == 17836:
    pass
elif v == 17837:
    pass
elif v == 17838:
    pass
elif v == 17839:
    pass
elif v == 17840:
    pass
elif v == 17841:
    pass
elif v == 17842:
    pass
elif v == 17843:
    pass
elif v == 17844:
    pass
elif v == 17845:
    pass
elif v == 17846:
    pass
elif v == 17847:
    pass
elif v == 17848:
    pass
elif v == 17849:
    pass
elif v == 17850:
    pass
elif v == 17851:
    pass
elif v == 17852:
    pass
elif v == 17853:
    pass
elif v == 17854:
    pass
elif v == 17855:
    pass
elif v == 17856:
    pass
elif v == 17857:
    pass
elif v == 17858:
    pass
elif v == 17859:
    pass
elif v == 17860:
    pass
elif v == 17861:
    pass
elif v == 17862:
    pass
elif v == 17863:
    pass
elif v == 17864:
    pass
elif v == 17865:
    pass
elif v == 17866:
    pass
elif v == 17867:
    pass
elif v == 17868:
    pass
elif v == 17869:
    pass
elif v == 17870:
    pass
elif v == 17871:
    pass
elif v == 17872:
    pass
elif v == 17873:
    pass
elif v == 17874:
    pass
elif v == 17875:
    pass
elif v == 17876:
    pass
elif v == 17877:
    pass
elif v == 17878:
    pass
elif v == 17879:
    pass
elif v == 17880:
    pass
elif v == 17881:
    pass
elif v == 17882:
    pass
elif v == 17883:
    pass
elif v == 17884:
    pass
elif v == 17885:
    pass
elif v == 17886:
    pass
elif v == 17887:
    pass
elif v == 17888:
    pass
elif v == 17889:
    pass
elif v == 17890:
    pass
elif v == 17891:
    pass
elif v == 17892:
    pass
elif v == 17893:
    pass
elif v == 17894:
    pass
elif v == 17895:
    pass
elif v == 17896:
    pass
elif v == 17897:
    pass
elif v == 17898:
    pass
elif v == 17899:
    pass
elif v == 17900:
    pass
elif v == 17901:
    pass
elif v == 17902:
    pass
elif v == 17903:
    pass
elif v == 17904:
    pass
elif v == 17905:
    pass
elif v == 17906:
    pass
elif v == 17907:
    pass
elif v == 17908:
    pass
elif v == 17909:
    pass
elif v == 17910:
    pass
elif v == 17911:
    pass
elif v == 17912:
    pass
elif v == 17913:
    pass
elif v == 17914:
    pass
elif v == 17915:
    pass
elif v == 17916:
    pass
elif v == 17917:
    pass
elif v == 17918:
    pass
elif v == 17919:
    pass
elif v == 17920:
    pass
elif v == 17921:
    pass
elif v == 17922:
    pass
elif v == 17923:
    pass
elif v == 17924:
    pass
elif v == 17925:
    pass
elif v == 17926:
    pass
elif v == 17927:
    pass
elif v == 17928:
    pass
elif v == 17929:
    pass
elif v == 17930:
    pass
elif v == 17931:
    pass
elif v == 17932:
    pass
elif v == 17933:
    pass
elif v == 17934:
    pass
elif v == 17935:
    pass
elif v == 17936:
    pass
elif v == 17937:
    pass
elif v == 17938:
    pass
elif v == 17939:
    pass
elif v == 17940:
    pass
elif v == 17941:
    pass
elif v == 17942:
    pass
elif v == 17943:
    pass
elif v == 17944:
    pass
elif v == 17945:
    pass
elif v == 17946:
    pass
elif v == 17947:
    pass
elif v == 17948:
    pass
elif v == 17949:
    pass
elif v == 17950:
    pass
elif v == 17951:
    pass
elif v == 17952:
    pass
elif v == 17953:
    pass
elif v == 17954:
    pass
elif v == 17955:
    pass
elif v == 17956:
    pass
elif v == 17957:
    pass
elif v == 17958:
    pass
elif v == 17959:
    pass
elif v == 17960:
    pass
elif v == 17961:
    pass
elif v == 17962:
    pass
elif v == 17963:
    pass
elif v == 17964:
    pass
elif v == 17965:
    pass
elif v == 17966:
    pass
elif v == 17967:
    pass
elif v == 17968:
    pass
elif v == 17969:
    pass
elif v == 17970:
    pass
elif v == 17971:
    pass
elif v == 17972:
    pass
elif v == 17973:
    pass
elif v == 17974:
    pass
elif v == 17975:
    pass
elif v == 17976:
    pass
elif v == 17977:
    pass
elif v == 17978:
    pass
elif v == 17979:
    pass
elif v == 17980:
    pass
elif v == 17981:
    pass
elif v == 17982:
    pass
elif v == 17983:
    pass
elif v == 17984:
    pass
elif v == 17985:
    pass
elif v == 17986:
    pass
elif v == 17987:
    pass
elif v == 17988:
    pass
elif v == 17989:
    pass
elif v == 17990:
    pass
elif v == 17991:
    pass
elif v == 17992:
    pass
elif v == 17993:
    pass
elif v == 17994:
    pass
elif v == 17995:
    pass
elif v == 17996:
    pass
elif v == 17997:
    pass
elif v == 17998:
    pass
elif v == 17999:
    pass
elif v == 18000:
    pass
elif v == 18001:
    pass
elif v == 18002:
    pass
elif v == 18003:
    pass
elif v == 18004:
    pass
elif v == 18005:
    pass
elif v == 18006:
    pass
elif v == 18007:
    pass
elif v == 18008:
    pass
elif v == 18009:
    pass
elif v == 18010:
    pass
elif v == 18011:
    pass
elif v == 18012:
    pass
elif v == 18013:
    pass
elif v == 18014:
    pass
elif v == 18015:
    pass
elif v == 18016:
    pass
elif v == 18017:
    pass
elif v == 18018:
    pass
elif v == 18019:
    pass
elif v == 18020:
    pass
elif v == 18021:
    pass
elif v == 18022:
    pass
elif v == 18023:
    pass
elif v == 18024:
    pass
elif v == 18025:
    pass
elif v == 18026:
    pass
elif v == 18027:
    pass
elif v == 18028:
    pass
elif v == 18029:
    pass
elif v == 18030:
    pass
elif v == 18031:
    pass
elif v == 18032:
    pass
elif v == 18033:
    pass
elif v == 18034:
    pass
elif v == 18035:
    pass
elif v == 18036:
    pass
elif v == 18037:
    pass
elif v == 18038:
    pass
elif v == 18039:
    pass
elif v == 18040:
    pass
elif v == 18041:
    pass
elif v == 18042:
    pass
elif v == 18043:
    pass
elif v == 18044:
    pass
elif v == 18045:
    pass
elif v == 18046:
    pass
elif v == 18047:
    pass
elif v == 18048:
    pass
elif v == 18049:
    pass
elif v == 18050:
    pass
elif v == 18051:
    pass
elif v == 18052:
    pass
elif v == 18053:
    pass
elif v == 18054:
    pass
elif v == 18055:
    pass
elif v == 18056:
    pass
elif v == 18057:
    pass
elif v == 18058:
    pass
elif v == 18059:
    pass
elif v == 18060:
    pass
elif v == 18061:
    pass
elif v == 18062:
    pass
elif v == 18063:
    pass
elif v == 18064:
    pass
elif v == 18065:
    pass
elif v == 18066:
    pass
elif v == 18067:
    pass
elif v == 18068:
    pass
elif v == 18069:
    pass
elif v == 18070:
    pass
elif v == 18071:
    pass
elif v == 18072:
    pass
elif v == 18073:
    pass
elif v == 18074:
    pass
elif v == 18075:
    pass
elif v == 18076:
    pass
elif v == 18077:
    pass
elif v == 18078:
    pass
elif v == 18079:
    pass
elif v == 18080:
    pass
elif v == 18081:
    pass
elif v == 18082:
    pass
elif v == 18083:
    pass
elif v == 18084:
    pass
elif v == 18085:
    pass
elif v == 18086:
    pass
elif v == 18087:
    pass
elif v == 18088:
    pass
elif v == 18089:
    pass
elif v == 18090:
    pass
elif v == 18091:
    pass
elif v == 18092:
    pass
elif v == 18093:
    pass
elif v == 18094:
    pass
elif v == 18095:
    pass
elif v == 18096:
    pass
elif v == 18097:
    pass
elif v == 18098:
    pass
elif v == 18099:
    pass
elif v == 18100:
    pass
elif v == 18101:
    pass
elif v == 18102:
    pass
elif v == 18103:
    pass
elif v == 18104:
    pass
elif v == 18105:
    pass
elif v == 18106:
    pass
elif v == 18107:
    pass
elif v == 18108:
    pass
elif v == 18109:
    pass
elif v == 18110:
    pass
elif v == 18111:
    pass
elif v == 18112:
    pass
elif v == 18113:
    pass
elif v == 18114:
    pass
elif v == 18115:
    pass
elif v == 18116:
    pass
elif v == 18117:
    pass
elif v == 18118:
    pass
elif v == 18119:
    pass
elif v == 18120:
    pass
elif v == 18121:
    pass
elif v == 18122:
    pass
elif v == 18123:
    pass
elif v == 18124:
    pass
elif v == 18125:
    pass
elif v == 18126:
    pass
elif v == 18127:
    pass
elif v == 18128:
    pass
elif v == 18129:
    pass
elif v == 18130:
    pass
elif v == 18131:
    pass
elif v == 18132:
    pass
elif v == 18133:
    pass
elif v == 18134:
    pass
elif v == 18135:
    pass
elif v == 18136:
    pass
elif v == 18137:
    pass
elif v == 18138:
    pass
elif v == 18139:
    pass
elif v == 18140:
    pass
elif v == 18141:
    pass
elif v == 18142:
    pass
elif v == 18143:
    pass
elif v == 18144:
    pass
elif v == 18145:
    pass
elif v == 18146:
    pass
elif v == 18147:
    pass
elif v == 18148:
    pass
elif v == 18149:
    pass
elif v == 18150:
    pass
elif v == 18151:
    pass
elif v == 18152:
    pass
elif v == 18153:
    pass
elif v == 18154:
    pass
elif v == 18155:
    pass
elif v == 18156:
    pass
elif v == 18157:
    pass
elif v == 18158:
    pass
elif v == 18159:
    pass
elif v == 18160:
    pass
elif v == 18161:
    pass
elif v == 18162:
    pass
elif v == 18163:
    pass
elif v == 18164:
    pass
elif v == 18165:
    pass
elif v == 18166:
    pass
elif v == 18167:
    pass
elif v == 18168:
    pass
elif v == 18169:
    pass
elif v == 18170:
    pass
elif v == 18171:
    pass
elif v == 18172:
    pass
elif v == 18173:
    pass
elif v == 18174:
    pass
elif v == 18175:
    pass
elif v == 18176:
    pass
elif v == 18177:
    pass
elif v == 18178:
    pass
elif v == 18179:
    pass
elif v == 18180:
    pass
elif v == 18181:
    pass
elif v == 18182:
    pass
elif v == 18183:
    pass
elif v == 18184:
    pass
elif v == 18185:
    pass
elif v == 18186:
    pass
elif v == 18187:
    pass
elif v == 18188:
    pass
elif v == 18189:
    pass
elif v == 18190:
    pass
elif v == 18191:
    pass
elif v == 18192:
    pass
elif v == 18193:
    pass
elif v == 18194:
    pass
elif v == 18195:
    pass
elif v == 18196:
    pass
elif v == 18197:
    pass
elif v == 18198:
    pass
elif v == 18199:
    pass
elif v == 18200:
    pass
elif v == 18201:
    pass
elif v == 18202:
    pass
elif v == 18203:
    pass
elif v == 18204:
    pass
elif v == 18205:
    pass
elif v == 18206:
    pass
elif v == 18207:
    pass
elif v == 18208:
    pass
elif v == 18209:
    pass
elif v == 18210:
    pass
elif v == 18211:
    pass
elif v == 18212:
    pass
elif v == 18213:
    pass
elif v == 18214:
    pass
elif v == 18215:
    pass
elif v == 18216:
    pass
elif v == 18217:
    pass
elif v == 18218:
    pass
elif v == 18219:
    pass
elif v == 18220:
    pass
elif v == 18221:
    pass
elif v == 18222:
    pass
elif v == 18223:
    pass
elif v == 18224:
    pass
elif v == 18225:
    pass
elif v == 18226:
    pass
elif v == 18227:
    pass
elif v == 18228:
    pass
elif v == 18229:
    pass
elif v == 18230:
    pass
elif v == 18231:
    pass
elif v == 18232:
    pass
elif v == 18233:
    pass
elif v == 18234:
    pass
elif v == 18235:
    pass
elif v == 18236:
    pass
elif v == 18237:
    pass
elif v == 18238:
    pass
elif v == 18239:
    pass
elif v == 18240:
    pass
elif v == 18241:
    pass
elif v == 18242:
    pass
elif v == 18243:
    pass
elif v == 18244:
    pass
elif v == 18245:
    pass
elif v == 18246:
    pass
elif v == 18247:
    pass
elif v == 18248:
    pass
elif v == 18249:
    pass
elif v == 18250:
    pass
elif v == 18251:
    pass
elif v == 18252:
    pass
elif v == 18253:
    pass
elif v == 18254:
    pass
elif v == 18255:
    pass
elif v == 18256:
    pass
elif v == 18257:
    pass
elif v == 18258:
    pass
elif v == 18259:
    pass
elif v == 18260:
    pass
elif v == 18261:
    pass
elif v == 18262:
    pass
elif v == 18263:
    pass
elif v == 18264:
    pass
elif v == 18265:
    pass
elif v == 18266:
    pass
elif v == 18267:
    pass
elif v == 18268:
    pass
elif v == 18269:
    pass
elif v == 18270:
    pass
elif v == 18271:
    pass
elif v == 18272:
    pass
elif v == 18273:
    pass
elif v == 18274:
    pass
elif v == 18275:
    pass
elif v == 18276:
    pass
elif v == 18277:
    pass
elif v == 18278:
    pass
elif v == 18279:
    pass
elif v == 18280:
    pass
elif v == 18281:
    pass
elif v == 18282:
    pass
elif v == 18283:
    pass
elif v == 18284:
    pass
elif v == 18285:
    pass
elif v == 18286:
    pass
elif v == 18287:
    pass
elif v == 18288:
    pass
elif v == 18289:
    pass
elif v == 18290:
    pass
elif v == 18291:
    pass
elif v == 18292:
    pass
elif v == 18293:
    pass
elif v == 18294:
    pass
elif v == 18295:
    pass
elif v == 18296:
    pass
elif v == 18297:
    pass
elif v == 18298:
    pass
elif v == 18299:
    pass
elif v == 18300:
    pass
elif v == 18301:
    pass
elif v == 18302:
    pass
elif v == 18303:
    pass
elif v == 18304:
    pass
elif v == 18305:
    pass
elif v == 18306:
    pass
elif v == 18307:
    pass
elif v == 18308:
    pass
elif v == 18309:
    pass
elif v == 18310:
    pass
elif v == 18311:
    pass
elif v == 18312:
    pass
elif v == 18313:
    pass
elif v == 18314:
    pass
elif v == 18315:
    pass
elif v == 18316:
    pass
elif v == 18317:
    pass
elif v == 18318:
    pass
elif v == 18319:
    pass
elif v == 18320:
    pass
elif v == 18321:
    pass
elif v == 18322:
    pass
elif v == 18323:
    pass
elif v == 18324:
    pass
elif v == 18325:
    pass
elif v == 18326:
    pass
elif v == 18327:
    pass
elif v == 18328:
    pass
elif v == 18329:
    pass
elif v == 18330:
    pass
elif v == 18331:
    pass
elif v == 18332:
    pass
elif v == 18333:
    pass
elif v == 18334:
    pass
elif v == 18335:
    pass
elif v == 18336:
    pass
elif v == 18337:
    pass
elif v == 18338:
    pass
elif v == 18339:
    pass
elif v == 18340:
    pass
elif v == 18341:
    pass
elif v == 18342:
    pass
elif v == 18343:
    pass
elif v == 18344:
    pass
elif v == 18345:
    pass
elif v == 18346:
    pass
elif v == 18347:
    pass
elif v == 18348:
    pass
elif v == 18349:
    pass
elif v == 18350:
    pass
elif v == 18351:
    pass
elif v == 18352:
    pass
elif v == 18353:
    pass
elif v == 18354:
    pass
elif v == 18355:
    pass
elif v == 18356:
    pass
elif v == 18357:
    pass
elif v == 18358:
    pass
elif v == 18359:
    pass
elif v == 18360:
    pass
elif v == 18361:
    pass
elif v == 18362:
    pass
elif v == 18363:
    pass
elif v == 18364:
    pass
elif v == 18365:
    pass
elif v == 18366:
    pass
elif v == 18367:
    pass
elif v == 18368:
    pass
elif v == 18369:
    pass
elif v == 18370:
    pass
elif v == 18371:
    pass
elif v == 18372:
    pass
elif v == 18373:
    pass
elif v == 18374:
    pass
elif v == 18375:
    pass
elif v == 18376:
    pass
elif v == 18377:
    pass
elif v == 18378:
    pass
elif v == 18379:
    pass
elif v == 18380:
    pass
elif v == 18381:
    pass
elif v == 18382:
    pass
elif v == 18383:
    pass
elif v == 18384:
    pass
elif v == 18385:
    pass
elif v == 18386:
    pass
elif v == 18387:
    pass
elif v == 18388:
    pass
elif v == 18389:
    pass
elif v == 18390:
    pass
elif v == 18391:
    pass
elif v == 18392:
    pass
elif v == 18393:
    pass
elif v == 18394:
    pass
elif v == 18395:
    pass
elif v == 18396:
    pass
elif v == 18397:
    pass
elif v == 18398:
    pass
elif v == 18399:
    pass
elif v == 18400:
    pass
elif v == 18401:
    pass
elif v == 18402:
    pass
elif v == 18403:
    pass
elif v == 18404:
    pass
elif v == 18405:
    pass
elif v == 18406:
    pass
elif v == 18407:
    pass
elif v == 18408:
    pass
elif v == 18409:
    pass
elif v == 18410:
    pass
elif v == 18411:
    pass
elif v == 18412:
    pass
elif v == 18413:
    pass
elif v == 18414:
    pass
elif v == 18415:
    pass
elif v == 18416:
    pass
elif v == 18417:
    pass
elif v == 18418:
    pass
elif v == 18419:
    pass
elif v == 18420:
    pass
elif v == 18421:
    pass
elif v == 18422:
    pass
elif v == 18423:
    pass
elif v == 18424:
    pass
elif v == 18425:
    pass
elif v == 18426:
    pass
elif v == 18427:
    pass
elif v == 18428:
    pass
elif v == 18429:
    pass
elif v == 18430:
    pass
elif v == 18431:
    pass
elif v == 18432:
    pass
elif v == 18433:
    pass
elif v == 18434:
    pass
elif v == 18435:
    pass
elif v == 18436:
    pass
elif v == 18437:
    pass
elif v == 18438:
    pass
elif v == 18439:
    pass
elif v == 18440:
    pass
elif v == 18441:
    pass
elif v == 18442:
    pass
elif v == 18443:
    pass
elif v == 18444:
    pass
elif v == 18445:
    pass
elif v == 18446:
    pass
elif v == 18447:
    pass
elif v == 18448:
    pass
elif v == 18449:
    pass
elif v == 18450:
    pass
elif v == 18451:
    pass
elif v == 18452:
    pass
elif v == 18453:
    pass
elif v == 18454:
    pass
elif v == 18455:
    pass
elif v == 18456:
    pass
elif v == 18457:
    pass
elif v == 18458:
    pass
elif v == 18459:
    pass
elif v == 18460:
    pass
elif v == 18461:
    pass
elif v == 18462:
    pass
elif v == 18463:
    pass
elif v == 18464:
    pass
elif v == 18465:
    pass
elif v == 18466:
    pass
elif v == 18467:
    pass
elif v == 18468:
    pass
elif v == 18469:
    pass
elif v == 18470:
    pass
elif v == 18471:
    pass
elif v == 18472:
    pass
elif v == 18473:
    pass
elif v == 18474:
    pass
elif v == 18475:
    pass
elif v == 18476:
    pass
elif v == 18477:
    pass
elif v == 18478:
    pass
elif v == 18479:
    pass
elif v == 18480:
    pass
elif v == 18481:
    pass
elif v == 18482:
    pass
elif v == 18483:
    pass
elif v == 18484:
    pass
elif v == 18485:
    pass
elif v == 18486:
    pass
elif v == 18487:
    pass
elif v == 18488:
    pass
elif v == 18489:
    pass
elif v == 18490:
    pass
elif v == 18491:
    pass
elif v == 18492:
    pass
elif v == 18493:
    pass
elif v == 18494:
    pass
elif v == 18495:
    pass
elif v == 18496:
    pass
elif v == 18497:
    pass
elif v == 18498:
    pass
elif v == 18499:
    pass
elif v == 18500:
    pass
elif v == 18501:
    pass
elif v == 18502:
    pass
elif v == 18503:
    pass
elif v == 18504:
    pass
elif v == 18505:
    pass
elif v == 18506:
    pass
elif v == 18507:
    pass
elif v == 18508:
    pass
elif v == 18509:
    pass
elif v == 18510:
    pass
elif v == 18511:
    pass
elif v == 18512:
    pass
elif v == 18513:
    pass
elif v == 18514:
    pass
elif v == 18515:
    pass
elif v == 18516:
    pass
elif v == 18517:
    pass
elif v == 18518:
    pass
elif v == 18519:
    pass
elif v == 18520:
    pass
elif v == 18521:
    pass
elif v == 18522:
    pass
elif v == 18523:
    pass
elif v == 18524:
    pass
elif v == 18525:
    pass
elif v == 18526:
    pass
elif v == 18527:
    pass
elif v == 18528:
    pass
elif v == 18529:
    pass
elif v == 18530:
    pass
elif v == 18531:
    pass
elif v == 18532:
    pass
elif v == 18533:
    pass
elif v == 18534:
    pass
elif v == 18535:
    pass
elif v == 18536:
    pass
elif v == 18537:
    pass
elif v == 18538:
    pass
elif v == 18539:
    pass
elif v == 18540:
    pass
elif v == 18541:
    pass
elif v == 18542:
    pass
elif v == 18543:
    pass
elif v == 18544:
    pass
elif v == 18545:
    pass
elif v == 18546:
    pass
elif v == 18547:
    pass
elif v == 18548:
    pass
elif v == 18549:
    pass
elif v == 18550:
    pass
elif v == 18551:
    pass
elif v == 18552:
    pass
elif v == 18553:
    pass
elif v == 18554:
    pass
elif v == 18555:
    pass
elif v == 18556:
    pass
elif v == 18557:
    pass
elif v == 18558:
    pass
elif v == 18559:
    pass
elif v == 18560:
    pass
elif v == 18561:
    pass
elif v == 18562:
    pass
elif v == 18563:
    pass
elif v == 18564:
    pass
elif v == 18565:
    pass
elif v == 18566:
    pass
elif v == 18567:
    pass
elif v == 18568:
    pass
elif v == 18569:
    pass
elif v == 18570:
    pass
elif v == 18571:
    pass
elif v == 18572:
    pass
elif v == 18573:
    pass
elif v == 18574:
    pass
elif v == 18575:
    pass
elif v == 18576:
    pass
elif v == 18577:
    pass
elif v == 18578:
    pass
elif v == 18579:
    pass
elif v == 18580:
    pass
elif v == 18581:
    pass
elif v == 18582:
    pass
elif v == 18583:
    pass
elif v == 18584:
    pass
elif v == 18585:
    pass
elif v == 18586:
    pass
elif v == 18587:
    pass
elif v == 18588:
    pass
elif v == 18589:
    pass
elif v == 18590:
    pass
elif v == 18591:
    pass
elif v == 18592:
    pass
elif v == 18593:
    pass
elif v == 18594:
    pass
elif v == 18595:
    pass
elif v == 18596:
    pass
elif v == 18597:
    pass
elif v == 18598:
    pass
elif v == 18599:
    pass
elif v == 18600:
    pass
elif v == 18601:
    pass
elif v == 18602:
    pass
elif v == 18603:
    pass
elif v == 18604:
    pass
elif v == 18605:
    pass
elif v == 18606:
    pass
elif v == 18607:
    pass
elif v == 18608:
    pass
elif v == 18609:
    pass
elif v == 18610:
    pass
elif v == 18611:
    pass
elif v == 18612:
    pass
elif v == 18613:
    pass
elif v == 18614:
    pass
elif v == 18615:
    pass
elif v == 18616:
    pass
elif v == 18617:
    pass
elif v == 18618:
    pass
elif v == 18619:
    pass
elif v == 18620:
    pass
elif v == 18621:
    pass
elif v == 18622:
    pass
elif v == 18623:
    pass
elif v == 18624:
    pass
elif v == 18625:
    pass
elif v == 18626:
    pass
elif v == 18627:
    pass
elif v == 18628:
    pass
elif v == 18629:
    pass
elif v == 18630:
    pass
elif v == 18631:
    pass
elif v == 18632:
    pass
elif v == 18633:
    pass
elif v == 18634:
    pass
elif v == 18635:
    pass
elif v == 18636:
    pass
elif v == 18637:
    pass
elif v == 18638:
    pass
elif v == 18639:
    pass
elif v == 18640:
    pass
elif v == 18641:
    pass
elif v == 18642:
    pass
elif v == 18643:
    pass
elif v == 18644:
    pass
elif v == 18645:
    pass
elif v == 18646:
    pass
elif v == 18647:
    pass
elif v == 18648:
    pass
elif v == 18649:
    pass
elif v == 18650:
    pass
elif v == 18651:
    pass
elif v == 18652:
    pass
elif v == 18653:
    pass
elif v == 18654:
    pass
elif v == 18655:
    pass
elif v == 18656:
    pass
elif v == 18657:
    pass
elif v == 18658:
    pass
elif v == 18659:
    pass
elif v == 18660:
    pass
elif v == 18661:
    pass
elif v == 18662:
    pass
elif v == 18663:
    pass
elif v == 18664:
    pass
elif v == 18665:
    pass
elif v == 18666:
    pass
elif v == 18667:
    pass
elif v == 18668:
    pass
elif v == 18669:
    pass
elif v == 18670:
    pass
elif v == 18671:
    pass
elif v == 18672:
    pass
elif v == 18673:
    pass
elif v == 18674:
    pass
elif v == 18675:
    pass
elif v == 18676:
    pass
elif v == 18677:
    pass
elif v == 18678:
    pass
elif v == 18679:
    pass
elif v == 18680:
    pass
elif v == 18681:
    pass
elif v == 18682:
    pass
elif v == 18683:
    pass
elif v == 18684:
    pass
elif v == 18685:
    pass
elif v == 18686:
    pass
elif v == 18687:
    pass
elif v == 18688:
    pass
elif v == 18689:
    pass
elif v == 18690:
    pass
elif v == 18691:
    pass
elif v == 18692:
    pass
elif v == 18693:
    pass
elif v == 18694:
    pass
elif v == 18695:
    pass
elif v == 18696:
    pass
elif v == 18697:
    pass
elif v == 18698:
    pass
elif v == 18699:
    pass
elif v == 18700:
    pass
elif v == 18701:
    pass
elif v == 18702:
    pass
elif v == 18703:
    pass
elif v == 18704:
    pass
elif v == 18705:
    pass
elif v == 18706:
    pass
elif v == 18707:
    pass
elif v == 18708:
    pass
elif v == 18709:
    pass
elif v == 18710:
    pass
elif v == 18711:
    pass
elif v == 18712:
    pass
elif v == 18713:
    pass
elif v == 18714:
    pass
elif v == 18715:
    pass
elif v == 18716:
    pass
elif v == 18717:
    pass
elif v == 18718:
    pass
elif v == 18719:
    pass
elif v == 18720:
    pass
elif v == 18721:
    pass
elif v == 18722:
    pass
elif v == 18723:
    pass
elif v == 18724:
    pass
elif v == 18725:
    pass
elif v == 18726:
    pass
elif v == 18727:
    pass
elif v == 18728:
    pass
elif v == 18729:
    pass
elif v == 18730:
    pass
elif v == 18731:
    pass
elif v == 18732:
    pass
elif v == 18733:
    pass
elif v == 18734:
    pass
elif v == 18735:
    pass
elif v == 18736:
    pass
elif v == 18737:
    pass
elif v == 18738:
    pass
elif v == 18739:
    pass
elif v == 18740:
    pass
elif v == 18741:
    pass
elif v == 18742:
    pass
elif v == 18743:
    pass
elif v == 18744:
    pass
elif v == 18745:
    pass
elif v == 18746:
    pass
elif v == 18747:
    pass
elif v == 18748:
    pass
elif v == 18749:
    pass
elif v == 18750:
    pass
elif v == 18751:
    pass
elif v == 18752:
    pass
elif v == 18753:
    pass
elif v == 18754:
    pass
elif v == 18755:
    pass
elif v == 18756:
    pass
elif v == 18757:
    pass
elif v == 18758:
    pass
elif v == 18759:
    pass
elif v == 18760:
    pass
elif v == 18761:
    pass
elif v == 18762:
    pass
elif v == 18763:
    pass
elif v == 18764:
    pass
elif v == 18765:
    pass
elif v == 18766:
    pass
elif v == 18767:
    pass
elif v == 18768:
    pass
elif v == 18769:
    pass
elif v == 18770:
    pass
elif v == 18771:
    pass
elif v == 18772:
    pass
elif v == 18773:
    pass
elif v == 18774:
    pass
elif v == 18775:
    pass
elif v == 18776:
    pass
elif v == 18777:
    pass
elif v == 18778:
    pass
elif v == 18779:
    pass
elif v == 18780:
    pass
elif v == 18781:
    pass
elif v == 18782:
    pass
elif v == 18783:
    pass
elif v == 18784:
    pass
elif v == 18785:
    pass
elif v == 18786:
    pass
elif v == 18787:
    pass
elif v == 18788:
    pass
elif v == 18789:
    pass
elif v == 18790:
    pass
elif v == 18791:
    pass
elif v == 18792:
    pass
elif v == 18793:
    pass
elif v == 18794:
    pass
elif v == 18795:
    pass
elif v == 18796:
    pass
elif v == 18797:
    pass
elif v == 18798:
    pass
elif v == 18799:
    pass
elif v == 18800:
    pass
elif v == 18801:
    pass
elif v == 18802:
    pass
elif v == 18803:
    pass
elif v == 18804:
    pass
elif v == 18805:
    pass
elif v == 18806:
    pass
elif v == 18807:
    pass
elif v == 18808:
    pass
elif v == 18809:
    pass
elif v == 18810:
    pass
elif v == 18811:
    pass
elif v == 18812:
    pass
elif v == 18813:
    pass
elif v == 18814:
    pass
elif v == 18815:
    pass
elif v == 18816:
    pass
elif v == 18817:
    pass
elif v == 18818:
    pass
elif v == 18819:
    pass
elif v == 18820:
    pass
elif v == 18821:
    pass
elif v == 18822:
    pass
elif v == 18823:
    pass
elif v == 18824:
    pass
elif v == 18825:
    pass
elif v == 18826:
    pass
elif v == 18827:
    pass
elif v == 18828:
    pass
elif v == 18829:
    pass
elif v == 18830:
    pass
elif v == 18831:
    pass
elif v == 18832:
    pass
elif v == 18833:
    pass
elif v == 18834:
    pass
elif v == 18835:
    pass
elif v == 18836:
    pass
elif v == 18837:
    pass
elif v == 18838:
    pass
elif v == 18839:
    pass
elif v == 18840:
    pass
elif v == 18841:
    pass
elif v == 18842:
    pass
elif v == 18843:
    pass
elif v == 18844:
    pass
elif v == 18845:
    pass
elif v == 18846:
    pass
elif v == 18847:
    pass
elif v == 18848:
    pass
elif v == 18849:
    pass
elif v == 18850:
    pass
elif v == 18851:
    pass
elif v == 18852:
    pass
elif v == 18853:
    pass
elif v == 18854:
    pass
elif v == 18855:
    pass
elif v == 18856:
    pass
elif v == 18857:
    pass
elif v == 18858:
    pass
elif v == 18859:
    pass
elif v == 18860:
    pass
elif v == 18861:
    pass
elif v == 18862:
    pass
elif v == 18863:
    pass
elif v == 18864:
    pass
elif v == 18865:
    pass
elif v == 18866:
    pass
elif v == 18867:
    pass
elif v == 18868:
    pass
elif v == 18869:
    pass
elif v == 18870:
    pass
elif v == 18871:
    pass
elif v == 18872:
    pass
elif v == 18873:
    pass
elif v == 18874:
    pass
elif v == 18875:
    pass
elif v == 18876:
    pass
elif v == 18877:
    pass
elif v == 18878:
    pass
elif v == 18879:
    pass
elif v == 18880:
    pass
elif v == 18881:
    pass
elif v == 18882:
    pass
elif v == 18883:
    pass
elif v == 18884:
    pass
elif v == 18885:
    pass
elif v == 18886:
    pass
elif v == 18887:
    pass
elif v == 18888:
    pass
elif v == 18889:
    pass
elif v == 18890:
    pass
elif v == 18891:
    pass
elif v == 18892:
    pass
elif v == 18893:
    pass
elif v == 18894:
    pass
elif v == 18895:
    pass
elif v == 18896:
    pass
elif v == 18897:
    pass
elif v == 18898:
    pass
elif v == 18899:
    pass
elif v == 18900:
    pass
elif v == 18901:
    pass
elif v == 18902:
    pass
elif v == 18903:
    pass
elif v == 18904:
    pass
elif v == 18905:
    pass
elif v == 18906:
    pass
elif v == 18907:
    pass
elif v == 18908:
    pass
elif v == 18909:
    pass
elif v == 18910:
    pass
elif v == 18911:
    pass
elif v == 18912:
    pass
elif v == 18913:
    pass
elif v == 18914:
    pass
elif v == 18915:
    pass
elif v == 18916:
    pass
elif v == 18917:
    pass
elif v == 18918:
    pass
elif v == 18919:
    pass
elif v == 18920:
    pass
elif v == 18921:
    pass
elif v == 18922:
    pass
elif v == 18923:
    pass
elif v == 18924:
    pass
elif v == 18925:
    pass
elif v == 18926:
    pass
elif v == 18927:
    pass
elif v == 18928:
    pass
elif v == 18929:
    pass
elif v == 18930:
    pass
elif v == 18931:
    pass
elif v == 18932:
    pass
elif v == 18933:
    pass
elif v == 18934:
    pass
elif v == 18935:
    pass
elif v == 18936:
    pass
elif v == 18937:
    pass
elif v == 18938:
    pass
elif v == 18939:
    pass
elif v == 18940:
    pass
elif v == 18941:
    pass
elif v == 18942:
    pass
elif v == 18943:
    pass
elif v == 18944:
    pass
elif v == 18945:
    pass
elif v == 18946:
    pass
elif v == 18947:
    pass
elif v == 18948:
    pass
elif v == 18949:
    pass
elif v == 18950:
    pass
elif v == 18951:
    pass
elif v == 18952:
    pass
elif v == 18953:
    pass
elif v == 18954:
    pass
elif v == 18955:
    pass
elif v == 18956:
    pass
elif v == 18957:
    pass
elif v == 18958:
    pass
elif v == 18959:
    pass
elif v == 18960:
    pass
elif v == 18961:
    pass
elif v == 18962:
    pass
elif v == 18963:
    pass
elif v == 18964:
    pass
elif v == 18965:
    pass
elif v == 18966:
    pass
elif v == 18967:
    pass
elif v == 18968:
    pass
elif v == 18969:
    pass
elif v == 18970:
    pass
elif v == 18971:
    pass
elif v == 18972:
    pass
elif v == 18973:
    pass
elif v == 18974:
    pass
elif v == 18975:
    pass
elif v == 18976:
    pass
elif v == 18977:
    pass
elif v == 18978:
    pass
elif v == 18979:
    pass
elif v == 18980:
    pass
elif v == 18981:
    pass
elif v == 18982:
    pass
elif v == 18983:
    pass
elif v == 18984:
    pass
elif v == 18985:
    pass
elif v == 18986:
    pass
elif v == 18987:
    pass
elif v == 18988:
    pass
elif v == 18989:
    pass
elif v == 18990:
    pass
elif v == 18991:
    pass
elif v == 18992:
    pass
elif v == 18993:
    pass
elif v == 18994:
    pass
elif v == 18995:
    pass
elif v == 18996:
    pass
elif v == 18997:
    pass
elif v == 18998:
    pass
elif v == 18999:
    pass
elif v == 19000:
    pass
elif v == 19001:
    pass
elif v == 19002:
    pass
elif v == 19003:
    pass
elif v == 19004:
    pass
elif v == 19005:
    pass
elif v == 19006:
    pass
elif v == 19007:
    pass
elif v == 19008:
    pass
elif v == 19009:
    pass
elif v == 19010:
    pass
elif v == 19011:
    pass
elif v == 19012:
    pass
elif v == 19013:
    pass
elif v == 19014:
    pass
elif v == 19015:
    pass
elif v == 19016:
    pass
elif v == 19017:
    pass
elif v == 19018:
    pass
elif v == 19019:
    pass
elif v == 19020:
    pass
elif v == 19021:
    pass
elif v == 19022:
    pass
elif v == 19023:
    pass
elif v == 19024:
    pass
elif v == 19025:
    pass
elif v == 19026:
    pass
elif v == 19027:
    pass
elif v == 19028:
    pass
elif v == 19029:
    pass
elif v == 19030:
    pass
elif v == 19031:
    pass
elif v == 19032:
    pass
elif v == 19033:
    pass
elif v == 19034:
    pass
elif v == 19035:
    pass
elif v == 19036:
    pass
elif v == 19037:
    pass
elif v == 19038:
    pass
elif v == 19039:
    pass
elif v == 19040:
    pass
elif v == 19041:
    pass
elif v == 19042:
    pass
elif v == 19043:
    pass
elif v == 19044:
    pass
elif v == 19045:
    pass
elif v == 19046:
    pass
elif v == 19047:
    pass
elif v == 19048:
    pass
elif v == 19049:
    pass
elif v == 19050:
    pass
elif v == 19051:
    pass
elif v == 19052:
    pass
elif v == 19053:
    pass
elif v == 19054:
    pass
elif v == 19055:
    pass
elif v == 19056:
    pass
elif v == 19057:
    pass
elif v == 19058:
    pass
elif v == 19059:
    pass
elif v == 19060:
    pass
elif v == 19061:
    pass
elif v == 19062:
    pass
elif v == 19063:
    pass
elif v == 19064:
    pass
elif v == 19065:
    pass
elif v == 19066:
    pass
elif v == 19067:
    pass
elif v == 19068:
    pass
elif v == 19069:
    pass
elif v == 19070:
    pass
elif v == 19071:
    pass
elif v == 19072:
    pass
elif v == 19073:
    pass
elif v == 19074:
    pass
elif v == 19075:
    pass
elif v == 19076:
    pass
elif v == 19077:
    pass
elif v == 19078:
    pass
elif v == 19079:
    pass
elif v == 19080:
    pass
elif v == 19081:
    pass
elif v == 19082:
    pass
elif v == 19083:
    pass
elif v == 19084:
    pass
elif v == 19085:
    pass
elif v == 19086:
    pass
elif v == 19087:
    pass
elif v == 19088:
    pass
elif v == 19089:
    pass
elif v == 19090:
    pass
elif v == 19091:
    pass
elif v == 19092:
    pass
elif v == 19093:
    pass
elif v == 19094:
    pass
elif v == 19095:
    pass
elif v == 19096:
    pass
elif v == 19097:
    pass
elif v == 19098:
    pass
elif v == 19099:
    pass
elif v == 19100:
    pass
elif v == 19101:
    pass
elif v == 19102:
    pass
elif v == 19103:
    pass
elif v == 19104:
    pass
elif v == 19105:
    pass
elif v == 19106:
    pass
elif v == 19107:
    pass
elif v == 19108:
    pass
elif v == 19109:
    pass
elif v == 19110:
    pass
elif v == 19111:
    pass
elif v == 19112:
    pass
elif v == 19113:
    pass
elif v == 19114:
    pass
elif v == 19115:
    pass
elif v == 19116:
    pass
elif v == 19117:
    pass
elif v == 19118:
    pass
elif v == 19119:
    pass
elif v == 19120:
    pass
elif v == 19121:
    pass
elif v == 19122:
    pass
elif v == 19123:
    pass
elif v == 19124:
    pass
elif v == 19125:
    pass
elif v == 19126:
    pass
elif v == 19127:
    pass
elif v == 19128:
    pass
elif v == 19129:
    pass
elif v == 19130:
    pass
elif v == 19131:
    pass
elif v == 19132:
    pass
elif v == 19133:
    pass
elif v == 19134:
    pass
elif v == 19135:
    pass
elif v == 19136:
    pass
elif v == 19137:
    pass
elif v == 19138:
    pass
elif v == 19139:
    pass
elif v == 19140:
    pass
elif v == 19141:
    pass
elif v == 19142:
    pass
elif v == 19143:
    pass
elif v == 19144:
    pass
elif v == 19145:
    pass
elif v == 19146:
    pass
elif v == 19147:
    pass
elif v == 19148:
    pass
elif v == 19149:
    pass
elif v == 19150:
    pass
elif v == 19151:
    pass
elif v == 19152:
    pass
elif v == 19153:
    pass
elif v == 19154:
    pass
elif v == 19155:
    pass
elif v == 19156:
    pass
elif v == 19157:
    pass
elif v == 19158:
    pass
elif v == 19159:
    pass
elif v == 19160:
    pass
elif v == 19161:
    pass
elif v == 19162:
    pass
elif v == 19163:
    pass
elif v == 19164:
    pass
elif v == 19165:
    pass
elif v == 19166:
    pass
elif v == 19167:
    pass
elif v == 19168:
    pass
elif v == 19169:
    pass
elif v == 19170:
    pass
elif v == 19171:
    pass
elif v == 19172:
    pass
elif v == 19173:
    pass
elif v == 19174:
    pass
elif v == 19175:
    pass
elif v == 19176:
    pass
elif v == 19177:
    pass
elif v == 19178:
    pass
elif v == 19179:
    pass
elif v == 19180:
    pass
elif v == 19181:
    pass
elif v == 19182:
    pass
elif v == 19183:
    pass
elif v == 19184:
    pass
elif v == 19185:
    pass
elif v == 19186:
    pass
elif v == 19187:
    pass
elif v == 19188:
    pass
elif v == 19189:
    pass
elif v == 19190:
    pass
elif v == 19191:
    pass
elif v == 19192:
    pass
elif v == 19193:
    pass
elif v == 19194:
    pass
elif v == 19195:
    pass
elif v == 19196:
    pass
elif v == 19197:
    pass
elif v == 19198:
    pass
elif v == 19199:
    pass
elif v == 19200:
    pass
elif v == 19201:
    pass
elif v == 19202:
    pass
elif v == 19203:
    pass
elif v == 19204:
    pass
elif v == 19205:
    pass
elif v == 19206:
    pass
elif v == 19207:
    pass
elif v == 19208:
    pass
elif v == 19209:
    pass
elif v == 19210:
    pass
elif v == 19211:
    pass
elif v == 19212:
    pass
elif v == 19213:
    pass
elif v == 19214:
    pass
elif v == 19215:
    pass
elif v == 19216:
    pass
elif v == 19217:
    pass
elif v == 19218:
    pass
elif v == 19219:
    pass
elif v == 19220:
    pass
elif v == 19221:
    pass
elif v == 19222:
    pass
elif v == 19223:
    pass
elif v == 19224:
    pass
elif v == 19225:
    pass
elif v == 19226:
    pass
elif v == 19227:
    pass
elif v == 19228:
    pass
elif v == 19229:
    pass
elif v == 19230:
    pass
elif v == 19231:
    pass
elif v == 19232:
    pass
elif v == 19233:
    pass
elif v == 19234:
    pass
elif v == 19235:
    pass
elif v == 19236:
    pass
elif v == 19237:
    pass
elif v == 19238:
    pass
elif v == 19239:
    pass
elif v == 19240:
    pass
elif v == 19241:
    pass
elif v == 19242:
    pass
elif v == 19243:
    pass
elif v == 19244:
    pass
elif v == 19245:
    pass
elif v == 19246:
    pass
elif v == 19247:
    pass
elif v == 19248:
    pass
elif v == 19249:
    pass
elif v == 19250:
    pass
elif v == 19251:
    pass
elif v == 19252:
    pass
elif v == 19253:
    pass
elif v == 19254:
    pass
elif v == 19255:
    pass
elif v == 19256:
    pass
elif v == 19257:
    pass
elif v == 19258:
    pass
elif v == 19259:
    pass
elif v == 19260:
    pass
elif v == 19261:
    pass
elif v == 19262:
    pass
elif v == 19263:
    pass
elif v == 19264:
    pass
elif v == 19265:
    pass
elif v == 19266:
    pass
elif v == 19267:
    pass
elif v == 19268:
    pass
elif v == 19269:
    pass
elif v == 19270:
    pass
elif v == 19271:
    pass
elif v == 19272:
    pass
elif v == 19273:
    pass
elif v == 19274:
    pass
elif v == 19275:
    pass
elif v == 19276:
    pass
elif v == 19277:
    pass
elif v == 19278:
    pass
elif v == 19279:
    pass
elif v == 19280:
    pass
elif v == 19281:
    pass
elif v == 19282:
    pass
elif v == 19283:
    pass
elif v == 19284:
    pass
elif v == 19285:
    pass
elif v == 19286:
    pass
elif v == 19287:
    pass
elif v == 19288:
    pass
elif v == 19289:
    pass
elif v == 19290:
    pass
elif v == 19291:
    pass
elif v == 19292:
    pass
elif v == 19293:
    pass
elif v == 19294:
    pass
elif v == 19295:
    pass
elif v == 19296:
    pass
elif v == 19297:
    pass
elif v == 19298:
    pass
elif v == 19299:
    pass
elif v == 19300:
    pass
elif v == 19301:
    pass
elif v == 19302:
    pass
elif v == 19303:
    pass
elif v == 19304:
    pass
elif v == 19305:
    pass
elif v == 19306:
    pass
elif v == 19307:
    pass
elif v == 19308:
    pass
elif v == 19309:
    pass
elif v == 19310:
    pass
elif v == 19311:
    pass
elif v == 19312:
    pass
elif v == 19313:
    pass
elif v == 19314:
    pass
elif v == 19315:
    pass
elif v == 19316:
    pass
elif v == 19317:
    pass
elif v == 19318:
    pass
elif v == 19319:
    pass
elif v == 19320:
    pass
elif v == 19321:
    pass
elif v == 19322:
    pass
elif v == 19323:
    pass
elif v == 19324:
    pass
elif v == 19325:
    pass
elif v == 19326:
    pass
elif v == 19327:
    pass
elif v == 19328:
    pass
elif v == 19329:
    pass
elif v == 19330:
    pass
elif v == 19331:
    pass
elif v == 19332:
    pass
elif v == 19333:
    pass
elif v == 19334:
    pass
elif v == 19335:
    pass
elif v == 19336:
    pass
elif v == 19337:
    pass
elif v == 19338:
    pass
elif v == 19339:
    pass
elif v == 19340:
    pass
elif v == 19341:
    pass
elif v == 19342:
    pass
elif v == 19343:
    pass
elif v == 19344:
    pass
elif v == 19345:
    pass
elif v == 19346:
    pass
elif v == 19347:
    pass
elif v == 19348:
    pass
elif v == 19349:
    pass
elif v == 19350:
    pass
elif v == 19351:
    pass
elif v == 19352:
    pass
elif v == 19353:
    pass
elif v == 19354:
    pass
elif v == 19355:
    pass
elif v == 19356:
    pass
elif v == 19357:
    pass
elif v == 19358:
    pass
elif v == 19359:
    pass
elif v == 19360:
    pass
elif v == 19361:
    pass
elif v == 19362:
    pass
elif v == 19363:
    pass
elif v == 19364:
    pass
elif v == 19365:
    pass
elif v == 19366:
    pass
elif v == 19367:
    pass
elif v == 19368:
    pass
elif v == 19369:
    pass
elif v == 19370:
    pass
elif v == 19371:
    pass
elif v == 19372:
    pass
elif v == 19373:
    pass
elif v == 19374:
    pass
elif v == 19375:
    pass
elif v == 19376:
    pass
elif v == 19377:
    pass
elif v == 19378:
    pass
elif v == 19379:
    pass
elif v == 19380:
    pass
elif v == 19381:
    pass
elif v == 19382:
    pass
elif v == 19383:
    pass
elif v == 19384:
    pass
elif v == 19385:
    pass
elif v == 19386:
    pass
elif v == 19387:
    pass
elif v == 19388:
    pass
elif v == 19389:
    pass
elif v == 19390:
    pass
elif v == 19391:
    pass
elif v == 19392:
    pass
elif v == 19393:
    pass
elif v == 19394:
    pass
elif v == 19395:
    pass
elif v == 19396:
    pass
elif v == 19397:
    pass
elif v == 19398:
    pass
elif v == 19399:
    pass
elif v == 19400:
    pass
elif v == 19401:
    pass
elif v == 19402:
    pass
elif v == 19403:
    pass
elif v == 19404:
    pass
elif v == 19405:
    pass
elif v == 19406:
    pass
elif v == 19407:
    pass
elif v == 19408:
    pass
elif v == 19409:
    pass
elif v == 19410:
    pass
elif v == 19411:
    pass
elif v == 19412:
    pass
elif v == 19413:
    pass
elif v == 19414:
    pass
elif v == 19415:
    pass
elif v == 19416:
    pass
elif v == 19417:
    pass
elif v == 19418:
    pass
elif v == 19419:
    pass
elif v == 19420:
    pass
elif v == 19421:
    pass
elif v == 19422:
    pass
elif v == 19423:
    pass
elif v == 19424:
    pass
elif v == 19425:
    pass
elif v == 19426:
    pass
elif v == 19427:
    pass
elif v == 19428:
    pass
elif v == 19429:
    pass
elif v == 19430:
    pass
elif v == 19431:
    pass
elif v == 19432:
    pass
elif v == 19433:
    pass
elif v == 19434:
    pass
elif v == 19435:
    pass
elif v == 19436:
    pass
elif v == 19437:
    pass
elif v == 19438:
    pass
elif v == 19439:
    pass
elif v == 19440:
    pass
elif v == 19441:
    pass
elif v == 19442:
    pass
elif v == 19443:
    pass
elif v == 19444:
    pass
elif v == 19445:
    pass
elif v == 19446:
    pass
elif v == 19447:
    pass
elif v == 19448:
    pass
elif v == 19449:
    pass
elif v == 19450:
    pass
elif v == 19451:
    pass
elif v == 19452:
    pass
elif v == 19453:
    pass
elif v == 19454:
    pass
elif v == 19455:
    pass
elif v == 19456:
    pass
elif v == 19457:
    pass
elif v == 19458:
    pass
elif v == 19459:
    pass
elif v == 19460:
    pass
elif v == 19461:
    pass
elif v == 19462:
    pass
elif v == 19463:
    pass
elif v == 19464:
    pass
elif v == 19465:
    pass
elif v == 19466:
    pass
elif v == 19467:
    pass
elif v == 19468:
    pass
elif v == 19469:
    pass
elif v == 19470:
    pass
elif v == 19471:
    pass
elif v == 19472:
    pass
elif v == 19473:
    pass
elif v == 19474:
    pass
elif v == 19475:
    pass
elif v == 19476:
    pass
elif v == 19477:
    pass
elif v == 19478:
    pass
elif v == 19479:
    pass
elif v == 19480:
    pass
elif v == 19481:
    pass
elif v == 19482:
    pass
elif v == 19483:
    pass
elif v == 19484:
    pass
elif v == 19485:
    pass
elif v == 19486:
    pass
elif v == 19487:
    pass
elif v == 19488:
    pass
elif v == 19489:
    pass
elif v == 19490:
    pass
elif v == 19491:
    pass
elif v == 19492:
    pass
elif v == 19493:
    pass
elif v == 19494:
    pass
elif v == 19495:
    pass
elif v == 19496:
    pass
elif v == 19497:
    pass
elif v == 19498:
    pass
elif v == 19499:
    pass
elif v == 19500:
    pass
elif v == 19501:
    pass
elif v == 19502:
    pass
elif v == 19503:
    pass
elif v == 19504:
    pass
elif v == 19505:
    pass
elif v == 19506:
    pass
elif v == 19507:
    pass
elif v == 19508:
    pass
elif v == 19509:
    pass
elif v == 19510:
    pass
elif v == 19511:
    pass
elif v == 19512:
    pass
elif v == 19513:
    pass
elif v == 19514:
    pass
elif v == 19515:
    pass
elif v == 19516:
    pass
elif v == 19517:
    pass
elif v == 19518:
    pass
elif v == 19519:
    pass
elif v == 19520:
    pass
elif v == 19521:
    pass
elif v == 19522:
    pass
elif v == 19523:
    pass
elif v == 19524:
    pass
elif v == 19525:
    pass
elif v == 19526:
    pass
elif v == 19527:
    pass
elif v == 19528:
    pass
elif v == 19529:
    pass
elif v == 19530:
    pass
elif v == 19531:
    pass
elif v == 19532:
    pass
elif v == 19533:
    pass
elif v == 19534:
    pass
elif v == 19535:
    pass
elif v == 19536:
    pass
elif v == 19537:
    pass
elif v == 19538:
    pass
elif v == 19539:
    pass
elif v == 19540:
    pass
elif v == 19541:
    pass
elif v == 19542:
    pass
elif v == 19543:
    pass
elif v == 19544:
    pass
elif v == 19545:
    pass
elif v == 19546:
    pass
elif v == 19547:
    pass
elif v == 19548:
    pass
elif v == 19549:
    pass
elif v == 19550:
    pass
elif v == 19551:
    pass
elif v == 19552:
    pass
elif v == 19553:
    pass
elif v == 19554:
    pass
elif v == 19555:
    pass
elif v == 19556:
    pass
elif v == 19557:
    pass
elif v == 19558:
    pass
elif v == 19559:
    pass
elif v == 19560:
    pass
elif v == 19561:
    pass
elif v == 19562:
    pass
elif v == 19563:
    pass
elif v == 19564:
    pass
elif v == 19565:
    pass
elif v == 19566:
    pass
elif v == 19567:
    pass
elif v == 19568:
    pass
elif v == 19569:
    pass
elif v == 19570:
    pass
elif v == 19571:
    pass
elif v == 19572:
    pass
elif v == 19573:
    pass
elif v == 19574:
    pass
elif v == 19575:
    pass
elif v == 19576:
    pass
elif v == 19577:
    pass
elif v == 19578:
    pass
elif v == 19579:
    pass
elif v == 19580:
    pass
elif v == 19581:
    pass
elif v == 19582:
    pass
elif v == 19583:
    pass
elif v == 19584:
    pass
elif v == 19585:
    pass
elif v == 19586:
    pass
elif v == 19587:
    pass
elif v == 19588:
    pass
elif v == 19589:
    pass
elif v == 19590:
    pass
elif v == 19591:
    pass
elif v == 19592:
    pass
elif v == 19593:
    pass
elif v == 19594:
    pass
elif v == 19595:
    pass
elif v == 19596:
    pass
elif v == 19597:
    pass
elif v == 19598:
    pass
elif v == 19599:
    pass
elif v == 19600:
    pass
elif v == 19601:
    pass
elif v == 19602:
    pass
elif v == 19603:
    pass
elif v == 19604:
    pass
elif v == 19605:
    pass
elif v == 19606:
    pass
elif v == 19607:
    pass
elif v == 19608:
    pass
elif v == 19609:
    pass
elif v == 19610:
    pass
elif v == 19611:
    pass
elif v == 19612:
    pass
elif v == 19613:
    pass
elif v == 19614:
    pass
elif v == 19615:
    pass
elif v == 19616:
    pass
elif v == 19617:
    pass
elif v == 19618:
    pass
elif v == 19619:
    pass
elif v == 19620:
    pass
elif v == 19621:
    pass
elif v == 19622:
    pass
elif v == 19623:
    pass
elif v == 19624:
    pass
elif v == 19625:
    pass
elif v == 19626:
    pass
elif v == 19627:
    pass
elif v == 19628:
    pass
elif v == 19629:
    pass
elif v == 19630:
    pass
elif v == 19631:
    pass
elif v == 19632:
    pass
elif v == 19633:
    pass
elif v == 19634:
    pass
elif v == 19635:
    pass
elif v == 19636:
    pass
elif v == 19637:
    pass
elif v == 19638:
    pass
elif v == 19639:
    pass
elif v == 19640:
    pass
elif v == 19641:
    pass
elif v == 19642:
    pass
elif v == 19643:
    pass
elif v == 19644:
    pass
elif v == 19645:
    pass
elif v == 19646:
    pass
elif v == 19647:
    pass
elif v == 19648:
    pass
elif v == 19649:
    pass
elif v == 19650:
    pass
elif v == 19651:
    pass
elif v == 19652:
    pass
elif v == 19653:
    pass
elif v == 19654:
    pass
elif v == 19655:
    pass
elif v == 19656:
    pass
elif v == 19657:
    pass
elif v == 19658:
    pass
elif v == 19659:
    pass
elif v == 19660:
    pass
elif v == 19661:
    pass
elif v == 19662:
    pass
elif v == 19663:
    pass
elif v == 19664:
    pass
elif v == 19665:
    pass
elif v == 19666:
    pass
elif v == 19667:
    pass
elif v == 19668:
    pass
elif v == 19669:
    pass
elif v == 19670:
    pass
elif v == 19671:
    pass
elif v == 19672:
    pass
elif v == 19673:
    pass
elif v == 19674:
    pass
elif v == 19675:
    pass
elif v == 19676:
    pass
elif v == 19677:
    pass
elif v == 19678:
    pass
elif v == 19679:
    pass
elif v == 19680:
    pass
elif v == 19681:
    pass
elif v == 19682:
    pass
elif v == 19683:
    pass
elif v == 19684:
    pass
elif v == 19685:
    pass
elif v == 19686:
    pass
elif v == 19687:
    pass
elif v == 19688:
    pass
elif v == 19689:
    pass
elif v == 19690:
    pass
elif v == 19691:
    pass
elif v == 19692:
    pass
elif v == 19693:
    pass
elif v == 19694:
    pass
elif v == 19695:
    pass
elif v == 19696:
    pass
elif v == 19697:
    pass
elif v == 19698:
    pass
elif v == 19699:
    pass
elif v == 19700:
    pass
elif v == 19701:
    pass
elif v == 19702:
    pass
elif v == 19703:
    pass
elif v == 19704:
    pass
elif v == 19705:
    pass
elif v == 19706:
    pass
elif v == 19707:
    pass
elif v == 19708:
    pass
elif v == 19709:
    pass
elif v == 19710:
    pass
elif v == 19711:
    pass
elif v == 19712:
    pass
elif v == 19713:
    pass
elif v == 19714:
    pass
elif v == 19715:
    pass
elif v == 19716:
    pass
elif v == 19717:
    pass
elif v == 19718:
    pass
elif v == 19719:
    pass
elif v == 19720:
    pass
elif v == 19721:
    pass
elif v == 19722:
    pass
elif v == 19723:
    pass
elif v == 19724:
    pass
elif v == 19725:
    pass
elif v == 19726:
    pass
elif v == 19727:
    pass
elif v == 19728:
    pass
elif v == 19729:
    pass
elif v == 19730:
    pass
elif v == 19731:
    pass
elif v == 19732:
    pass
elif v == 19733:
    pass
elif v == 19734:
    pass
elif v == 19735:
    pass
elif v == 19736:
    pass
elif v == 19737:
    pass
elif v == 19738:
    pass
elif v == 19739:
    pass
elif v == 19740:
    pass
elif v == 19741:
    pass
elif v == 19742:
    pass
elif v == 19743:
    pass
elif v == 19744:
    pass
elif v == 19745:
    pass
elif v == 19746:
    pass
elif v == 19747:
    pass
elif v == 19748:
    pass
elif v == 19749:
    pass
elif v == 19750:
    pass
elif v == 19751:
    pass
elif v == 19752:
    pass
elif v == 19753:
    pass
elif v == 19754:
    pass
elif v == 19755:
    pass
elif v == 19756:
    pass
elif v == 19757:
    pass
elif v == 19758:
    pass
elif v == 19759:
    pass
elif v == 19760:
    pass
elif v == 19761:
    pass
elif v == 19762:
    pass
elif v == 19763:
    pass
elif v == 19764:
    pass
elif v == 19765:
    pass
elif v == 19766:
    pass
elif v == 19767:
    pass
elif v == 19768:
    pass
elif v == 19769:
    pass
elif v == 19770:
    pass
elif v == 19771:
    pass
elif v == 19772:
    pass
elif v == 19773:
    pass
elif v == 19774:
    pass
elif v == 19775:
    pass
elif v == 19776:
    pass
elif v == 19777:
    pass
elif v == 19778:
    pass
elif v == 19779:
    pass
elif v == 19780:
    pass
elif v == 19781:
    pass
elif v == 19782:
    pass
elif v == 19783:
    pass
elif v == 19784:
    pass
elif v == 19785:
    pass
elif v == 19786:
    pass
elif v == 19787:
    pass
elif v == 19788:
    pass
elif v == 19789:
    pass
elif v == 19790:
    pass
elif v == 19791:
    pass
elif v == 19792:
    pass
elif v == 19793:
    pass
elif v == 19794:
    pass
elif v == 19795:
    pass
elif v == 19796:
    pass
elif v == 19797:
    pass
elif v == 19798:
    pass
elif v == 19799:
    pass
elif v == 19800:
    pass
elif v == 19801:
    pass
elif v == 19802:
    pass
elif v == 19803:
    pass
elif v == 19804:
    pass
elif v == 19805:
    pass
elif v == 19806:
    pass
elif v == 19807:
    pass
elif v == 19808:
    pass
elif v == 19809:
    pass
elif v == 19810:
    pass
elif v == 19811:
    pass
elif v == 19812:
    pass
elif v == 19813:
    pass
elif v == 19814:
    pass
elif v == 19815:
    pass
elif v == 19816:
    pass
elif v == 19817:
    pass
elif v == 19818:
    pass
elif v == 19819:
    pass
elif v == 19820:
    pass
elif v == 19821:
    pass
elif v == 19822:
    pass
elif v == 19823:
    pass
elif v == 19824:
    pass
elif v == 19825:
    pass
elif v == 19826:
    pass
elif v == 19827:
    pass
elif v == 19828:
    pass
elif v == 19829:
    pass
elif v == 19830:
    pass
elif v == 19831:
    pass
elif v == 19832:
    pass
elif v == 19833:
    pass
elif v == 19834:
    pass
elif v == 19835:
    pass
elif v == 19836:
    pass
elif v == 19837:
    pass
elif v == 19838:
    pass
elif v == 19839:
    pass
elif v == 19840:
    pass
elif v == 19841:
    pass
elif v == 19842:
    pass
elif v == 19843:
    pass
elif v == 19844:
    pass
elif v == 19845:
    pass
elif v == 19846:
    pass
elif v == 19847:
    pass
elif v == 19848:
    pass
elif v == 19849:
    pass
elif v == 19850:
    pass
elif v == 19851:
    pass
elif v == 19852:
    pass
elif v == 19853:
    pass
elif v == 19854:
    pass
elif v == 19855:
    pass
elif v == 19856:
    pass
elif v == 19857:
    pass
elif v == 19858:
    pass
elif v == 19859:
    pass
elif v == 19860:
    pass
elif v == 19861:
    pass
elif v == 19862:
    pass
elif v == 19863:
    pass
elif v == 19864:
    pass
elif v == 19865:
    pass
elif v == 19866:
    pass
elif v == 19867:
    pass
elif v == 19868:
    pass
elif v == 19869:
    pass
elif v == 19870:
    pass
elif v == 19871:
    pass
elif v == 19872:
    pass
elif v == 19873:
    pass
elif v == 19874:
    pass
elif v == 19875:
    pass
elif v == 19876:
    pass
elif v == 19877:
    pass
elif v == 19878:
    pass
elif v == 19879:
    pass
elif v == 19880:
    pass
elif v == 19881:
    pass
elif v == 19882:
    pass
elif v == 19883:
    pass
elif v == 19884:
    pass
elif v == 19885:
    pass
elif v == 19886:
    pass
elif v == 19887:
    pass
elif v == 19888:
    pass
elif v == 19889:
    pass
elif v == 19890:
    pass
elif v == 19891:
    pass
elif v == 19892:
    pass
elif v == 19893:
    pass
elif v == 19894:
    pass
elif v == 19895:
    pass
elif v == 19896:
    pass
elif v == 19897:
    pass
elif v == 19898:
    pass
elif v == 19899:
    pass
elif v == 19900:
    pass
elif v == 19901:
    pass
elif v == 19902:
    pass
elif v == 19903:
    pass
elif v == 19904:
    pass
elif v == 19905:
    pass
elif v == 19906:
    pass
elif v == 19907:
    pass
elif v == 19908:
    pass
elif v == 19909:
    pass
elif v == 19910:
    pass
elif v == 19911:
    pass
elif v == 19912:
    pass
elif v == 19913:
    pass
elif v == 19914:
    pass
elif v == 19915:
    pass
elif v == 19916:
    pass
elif v == 19917:
    pass
elif v == 19918:
    pass
elif v == 19919:
    pass
elif v == 19920:
    pass
elif v == 19921:
    pass
elif v == 19922:
    pass
elif v == 19923:
    pass
elif v == 19924:
    pass
elif v == 19925:
    pass
elif v == 19926:
    pass
elif v == 19927:
    pass
elif v == 19928:
    pass
elif v == 19929:
    pass
elif v == 19930:
    pass
elif v == 19931:
    pass
elif v == 19932:
    pass
elif v == 19933:
    pass
elif v == 19934:
    pass
elif v == 19935:
    pass
elif v == 19936:
    pass
elif v == 19937:
    pass
elif v == 19938:
    pass
elif v == 19939:
    pass
elif v == 19940:
    pass
elif v == 19941:
    pass
elif v == 19942:
    pass
elif v == 19943:
    pass
elif v == 19944:
    pass
elif v == 19945:
    pass
elif v == 19946:
    pass
elif v == 19947:
    pass
elif v == 19948:
    pass
elif v == 19949:
    pass
elif v == 19950:
    pass
elif v == 19951:
    pass
elif v == 19952:
    pass
elif v == 19953:
    pass
elif v == 19954:
    pass
elif v == 19955:
    pass
elif v == 19956:
    pass
elif v == 19957:
    pass
elif v == 19958:
    pass
elif v == 19959:
    pass
elif v == 19960:
    pass
elif v == 19961:
    pass
elif v == 19962:
    pass
elif v == 19963:
    pass
elif v == 19964:
    pass
elif v == 19965:
    pass
elif v == 19966:
    pass
elif v == 19967:
    pass
elif v == 19968:
    pass
elif v == 19969:
    pass
elif v == 19970:
    pass
elif v == 19971:
    pass
elif v == 19972:
    pass
elif v == 19973:
    pass
elif v == 19974:
    pass
elif v == 19975:
    pass
elif v == 19976:
    pass
elif v == 19977:
    pass
elif v == 19978:
    pass
elif v == 19979:
    pass
elif v == 19980:
    pass
elif v == 19981:
    pass
elif v == 19982:
    pass
elif v == 19983:
    pass
elif v == 19984:
    pass
elif v == 19985:
    pass
elif v == 19986:
    pass
elif v == 19987:
    pass
elif v == 19988:
    pass
elif v == 19989:
    pass
elif v == 19990:
    pass
elif v == 19991:
    pass
elif v == 19992:
    pass
elif v == 19993:
    pass
elif v == 19994:
    pass
elif v == 19995:
    pass
elif v == 19996:
    pass
elif v == 19997:
    pass
elif v == 19998:
    pass
elif v == 19999:
    pass
